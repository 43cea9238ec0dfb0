// Runs two commands in turn and prints the ratio of their CPU time, wall time and peak memory, pair by pair.
// usage: ratio RUNS 'COMMAND A' 'COMMAND B'   (each is run by /bin/sh; one warm-up of each is not counted)
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

struct Usage
{
    double cpuSeconds = 0;
    double wallSeconds = 0;
    double peakMegabytes = 0;
};

Usage run(const char *command)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execl("/bin/sh", "sh", "-c", command, static_cast<char *>(nullptr));
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "failed: %s\n", command);
        std::exit(1);
    }
    const auto seconds = [](timeval time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {seconds(used.ru_utime) + seconds(used.ru_stime), wall.count(),
            static_cast<double>(used.ru_maxrss) / 1024.0};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void print(const char *what, const std::vector<Usage> &a, const std::vector<Usage> &b, double Usage::*figure)
{
    std::vector<double> as, bs, ratios;
    for (size_t i = 0; i < a.size(); ++i) {
        as.push_back(a[i].*figure);
        bs.push_back(b[i].*figure);
        ratios.push_back(as.back() / bs.back());
    }
    std::printf("%-12s A %8.3f   B %8.3f   A/B median %.3f  min %.3f  max %.3f\n", what, median(as),
                median(bs), median(ratios), std::ranges::min(ratios), std::ranges::max(ratios));
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc == 4 ? std::atoi(argv[1]) : 0;
    if (runs < 1) {
        std::fprintf(stderr, "usage: ratio RUNS 'COMMAND A' 'COMMAND B'\n");
        return 2;
    }
    run(argv[2]);
    run(argv[3]);
    std::vector<Usage> a, b;
    for (int i = 0; i < runs; ++i) {
        a.push_back(run(argv[2]));
        b.push_back(run(argv[3]));
    }
    print("CPU s", a, b, &Usage::cpuSeconds);
    print("wall s", a, b, &Usage::wallSeconds);
    print("peak MB", a, b, &Usage::peakMegabytes);
    return 0;
}
