// SPDX-License-Identifier: BSL-1.0
#include <decision/chunk_pool.hpp>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace frontdoor::detail {

namespace {

class chunk_run {
public:
    explicit chunk_run(const chunked_work& work) : work_{work} {}

    std::size_t run() {
        {
            std::vector<std::jthread> others;
            start(others);
            take_part(true);
        }
        if (failure_) std::rethrow_exception(failure_);
        if (work_.progress) work_.progress(done_);
        return done_;
    }

private:
    // Where the machine gives no more threads, those that there are do it.
    void start(std::vector<std::jthread>& others) {
        const unsigned wanted =
            work_.threads != 0 ? work_.threads : std::thread::hardware_concurrency();
        const auto most = std::min<std::size_t>(wanted, work_.chunks);
        try {
            while (others.size() + 1 < most) others.emplace_back([this] { take_part(false); });
        } catch (const std::system_error&) {
        }
    }

    void take_part(bool is_caller) noexcept {
        try {
            const auto work_on = work_.worker();
            while (!work_.stop.stop_requested() && !has_failed_) {
                const std::size_t chunk = next_++;
                if (chunk >= work_.chunks) return;
                work_on(chunk);
                const std::size_t done = ++done_;
                if (is_caller && work_.progress && done < work_.chunks) work_.progress(done);
            }
        } catch (...) {
            const std::lock_guard lock(guard_);
            if (!failure_) failure_ = std::current_exception();
            has_failed_ = true;
        }
    }

    const chunked_work& work_;
    std::atomic<std::size_t> next_{0};
    std::atomic<std::size_t> done_{0};
    std::atomic<bool> has_failed_{false};
    std::mutex guard_;
    std::exception_ptr failure_;
};

}  // namespace

std::size_t run_chunks(const chunked_work& work) { return chunk_run(work).run(); }

}  // namespace frontdoor::detail
