#!/bin/sh
# Time and memory of importing lead-level files of growing length, beside `sqlite3 .import --csv` of the same file and, where
# there is a duckdb command, beside its read_csv() into a table.
# usage: lead_import.sh BUILD_FOLDER [ROWS …]
# Prints a table and draws BUILD_FOLDER/lead_import.svg, both axes logarithmic: a straight line of slope 1 is linear.
# Needs sqlite3 and, for 10 million rows, 5 GB in TMPDIR.
set -eu
build=$(cd "$1" && pwd)
shift
[ $# -gt 0 ] || set -- 10000 100000 1000000 10000000
bin=$build/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

"$bin/mizan-cli" new empty.mizan --client Bench > /dev/null
"$bin/mizan-cli" agency add empty.mizan Acme > /dev/null
# against COMMAND: the import and COMMAND, each timed once.
against() {
    "$bin/ratio" 1 "cp empty.mizan a.mizan && exec '$bin/mizan-cli' import a.mizan leads.csv --agency Acme > out.txt" "$1"
}
printf '%10s %10s %10s %8s %14s %10s %10s\n' rows 'mizan s' 'sqlite3 s' ratio 'mizan rows/s' 'peak MB' 'duckdb s'
for rows in "$@"; do
    "$bin/make_leads" "$rows" leads.csv
    against "rm -f b.db && exec sqlite3 b.db '.import --csv leads.csv t'" > ratio.txt
    duckdb=-
    if command -v duckdb > /dev/null; then
        duckdb=$(against "rm -f c.db && exec duckdb c.db \"create table t as select * from read_csv('leads.csv')\"" |
            awk '$1 == "wall" { print $6 }')
    fi
    awk -v rows="$rows" -v duckdb="$duckdb" '
        $1 == "wall" { a = $4; b = $6 }
        $1 == "peak" { peak = $4 }
        END { printf "%10d %10.3f %10.3f %8.2f %14.0f %10.1f %10s\n", rows, a, b, a / b, rows / a, peak, duckdb }' ratio.txt |
        tee -a table.txt
    rm -f leads.csv a.mizan b.db c.db
done

awk '
    function x(rows) { return 70 + (log(rows) / log(10) - 4) * 170 }
    function y(seconds) { return 330 - (log(seconds) / log(10) + 2) * 65 }
    function dot(rows, seconds, colour) {
        printf "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>\n", x(rows), y(seconds), colour
    }
    BEGIN {
        print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 400\" font-family=\"sans-serif\" font-size=\"12\">"
        print "<rect width=\"640\" height=\"400\" fill=\"white\"/>"
        for (i = 4; i <= 7; ++i)
            printf "<text x=\"%.1f\" y=\"350\" text-anchor=\"middle\">10^%d rows</text>\n", x(10 ^ i), i
        for (i = -2; i <= 2; ++i)
            printf "<text x=\"60\" y=\"%.1f\" text-anchor=\"end\">%g s</text><path d=\"M70 %.1fH600\" stroke=\"#ddd\"/>\n", \
                y(10 ^ i) + 4, 10 ^ i, y(10 ^ i)
        print "<text x=\"80\" y=\"20\" fill=\"#1565c0\">Mizan: read, judged, merged, stored</text>"
        print "<text x=\"80\" y=\"38\" fill=\"#777\">sqlite3 .import --csv: copied as text</text>"
    }
    {
        dot($1, $2, "#1565c0"); dot($1, $3, "#777")
        a = a sprintf("%s%.1f,%.1f ", "", x($1), y($2)); b = b sprintf("%.1f,%.1f ", x($1), y($3))
    }
    END {
        printf "<polyline points=\"%s\" fill=\"none\" stroke=\"#1565c0\"/>\n", a
        printf "<polyline points=\"%s\" fill=\"none\" stroke=\"#777\"/>\n</svg>\n", b
    }' table.txt > "$build/lead_import.svg"
echo "$build/lead_import.svg"
