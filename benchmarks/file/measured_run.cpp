// SPDX-License-Identifier: BSL-1.0
// measured_run COMMAND ARGUMENT...: runs a command to its end and prints how long it
// took, its processor time and its peak memory, as JSON. What the command prints is
// dropped.
//
// The peak that the kernel keeps for a process begins with that of the process that
// started it, so the one that starts it has to be small: this one takes 3 MiB, an
// interpreter would take more than the command.
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

[[noreturn]] void become(char** command) {
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::execvp(command[0], command);
    ::_exit(127);
}

double seconds(const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
}

int fail(const char* what) {
    std::fprintf(stderr, "measured_run: %s: %s\n", what, std::strerror(errno));
    return 2;
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::fprintf(stderr, "usage: measured_run COMMAND ARGUMENT...\n");
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child < 0) return fail("fork");
    if (child == 0) become(arguments + 1);
    int status = 0;
    rusage used{};
    while (::wait4(child, &status, 0, &used) < 0)
        if (errno != EINTR) return fail("wait4");
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    std::printf(
        "{\"exit\":%d,\"seconds\":%.6f,\"user\":%.6f,\"system\":%.6f,\"peak_kib\":%ld}\n",
        WIFEXITED(status) ? WEXITSTATUS(status) : 128, taken.count(),
        seconds(used.ru_utime), seconds(used.ru_stime), used.ru_maxrss);
}
