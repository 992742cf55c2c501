// SPDX-License-Identifier: BSL-1.0
#include "family_words.hpp"

namespace frontdoor {

namespace {

std::string_view next_for_child(route r) {
    switch (r) {
        case route::universal_plus:
            return "We think some extra help from one service would be good for your child. It "
                   "could come from the school, the nurse or the health visitor.";
        case route::early_help_assessment:
            return "We would like to talk with you about what your family needs. Then the people "
                   "who can help will make one plan with you. This happens only if you agree.";
        case route::section_17:
            return "We think a social worker should meet you and your child. The social worker "
                   "will ask what life is like at home, and what help you need.";
        case route::section_47:
            return "We think a social worker should find out if your child is safe. The law says "
                   "we must look into it when we are worried that a child may come to harm. A "
                   "social worker will want to see your child and talk with you.";
        case route::immediate_protection:
            return "We think your child must be kept safe right now. The law says that the police "
                   "or a court can step in for a short time. You can ask what this means for you, "
                   "and you can ask for legal help.";
        default:
            return "We think the help that all families can use is right for your child now. "
                   "This means your school, your doctor or your health visitor.";
    }
}

// No enquiry under section 47 and no order reaches a child before birth: nothing here says
// that the law makes us, nor that anyone can step in.
std::string_view next_before_birth(route r) {
    switch (r) {
        case route::universal_plus:
            return "We think some extra help from one service would be good for you and your "
                   "baby. It could come from the midwife or the health visitor.";
        case route::early_help_assessment:
            return "We would like to talk with you about what your family needs, now and when "
                   "the baby is here. Then the people who can help will make one plan with you. "
                   "This happens only if you agree.";
        case route::section_17:
            return "We think a social worker should meet you well before your baby is born. The "
                   "social worker will ask what life is like at home, and what help you need.";
        case route::section_47:
            return "We think a social worker should find out if your baby will be safe once "
                   "born. A social worker will want to meet you well before the birth, and to "
                   "plan with you.";
        case route::immediate_protection:
            return "We think your baby will need to be kept safe from the first day. We want to "
                   "plan this with you before the birth. You can ask what this means for you, "
                   "and you can ask for legal help.";
        default:
            return "We think the help that all families can use is right for you and your baby "
                   "now. This means your doctor, your midwife or your health visitor.";
    }
}

constexpr family_words of_a_child{
    "Someone was worried about your child and asked us to help.",
    "You can ask for someone to speak up for you. Your child can too.",
    next_for_child,
    "your child",
    "your child",
};

constexpr family_words of_a_baby = [] {
    auto words = of_a_child;
    words.baby = "your baby";
    return words;
}();

constexpr family_words of_a_baby_not_yet_born{
    "Someone was worried about your baby, who is not born yet, and asked us to help.",
    "You can ask for someone to speak up for you.",
    next_before_birth,
    "your baby",
    "your baby",
};

// Whole words alone: "your children" stays as it is.
void replace_each(std::string& text, std::string_view name, std::string_view by) {
    for (auto at = text.find(name); at != text.npos; at = text.find(name, at)) {
        const bool ends = text.compare(at + name.size(), 3, "ren") != 0;
        if (ends) text.replace(at, name.size(), by);
        at += ends ? by.size() : name.size();
    }
}

}  // namespace

const family_words& words_for_family(child_age age) {
    if (age.is_unborn()) return of_a_baby_not_yet_born;
    return age.is_known() && age.months() < 12 ? of_a_baby : of_a_child;
}

std::string told_to_family(std::string_view text, const family_words& words) {
    std::string told{text};
    replace_each(told, "the child", words.child);
    replace_each(told, "this child", words.child);
    replace_each(told, "your child", words.child);
    replace_each(told, "your baby", words.baby);
    replace_each(told, "the family", "your family");
    return told;
}

}  // namespace frontdoor
