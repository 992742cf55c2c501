# SPDX-License-Identifier: BSL-1.0
# Installing: headers, libraries, the CMake package `frontdoor`, and pkg-config files.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/frontdoor)
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(DIRECTORY include/frontdoor TYPE INCLUDE
        FILES_MATCHING PATTERN "*.hpp" PATTERN "*.def")
install(FILES LICENSE TYPE DOC)
install(TARGETS frontdoor EXPORT frontdoor_core)
install(EXPORT frontdoor_core NAMESPACE frontdoor:: DESTINATION ${package_dir})

# Where the package is moved, or installed under another prefix, its files still hold.
file(RELATIVE_PATH prefix_from_pkgconfig
     ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(cmake/frontdoor.pc.in frontdoor.pc @ONLY)
set(pkgconfig_files ${CMAKE_CURRENT_BINARY_DIR}/frontdoor.pc)

if(FRONTDOOR_RUNTIME)
    install(TARGETS frontdoor_runtime EXPORT frontdoor_runtime)
    install(EXPORT frontdoor_runtime NAMESPACE frontdoor:: DESTINATION ${package_dir})
    install(FILES cmake/FindxxHash.cmake DESTINATION ${package_dir})

    # An archive does not say what it needs, so its user has to; a shared library does.
    get_target_property(runtime_type frontdoor_runtime TYPE)
    if(runtime_type STREQUAL "STATIC_LIBRARY")
        set(runtime_needs_packages ", libcrypto, libxxhash, libhwy")
        set(runtime_needs_libraries " -lboost_json -lboost_container")
    endif()
    configure_file(cmake/frontdoor-runtime.pc.in frontdoor-runtime.pc @ONLY)
    list(APPEND pkgconfig_files ${CMAKE_CURRENT_BINARY_DIR}/frontdoor-runtime.pc)
endif()
if(FRONTDOOR_COMMAND_LINE)
    install(TARGETS frontdoor_command_line)
endif()
install(FILES ${pkgconfig_files} DESTINATION ${pkgconfig_dir})

configure_package_config_file(cmake/frontdoorConfig.cmake.in frontdoorConfig.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(frontdoorConfigVersion.cmake
                                 COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/frontdoorConfig.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/frontdoorConfigVersion.cmake
        DESTINATION ${package_dir})
