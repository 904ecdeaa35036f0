#!/bin/sh
# Reads a folder of articles in any CI: a result for each article in a mirrored tree, and all scores in one table.
#
#   claims.sh ARTICLES RESULTS [more options of 'claims extract']
#
# Exit code 0: all went well; 1: some article has no result (the others have); 2: the command line is wrong.
# CLAIMS names the command; without it, the one on the PATH. The table needs jq.
set -u

articles=${1:?name the folder of articles}
results=${2:?name the folder for results}
shift 2

code=0
"${CLAIMS:-claims}" extract "$articles" -o "$results" "$@" || code=$?
[ "$code" -le 1 ] || exit "$code"

if command -v jq >/dev/null; then
    find "$results" -name '*.json' | LC_ALL=C sort | while IFS= read -r result; do
        jq -r '.article.path as $path | .scores[] | [$path, .subject.name, .benchmark.name, .value, .unit] | @tsv' "$result"
    done >"$results/scores.tsv"
fi
exit "$code"
