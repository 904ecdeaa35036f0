#!/bin/sh
# Reads a folder of articles in any CI: results in a mirrored tree, and one table of all scores for people to look at.
#
#   claims.sh ARTICLES RESULTS [more options of 'claims extract']
#
# Exit code 0: all went well; 1: some article has no result (the others have); 2: the command line is wrong.
# CLAIMS names the command; without it, the one on the PATH.
set -u

articles=${1:?name the folder of articles}
results=${2:?name the folder for results}
shift 2

code=0
"${CLAIMS:-claims}" extract "$articles" -o "$results" "$@" || code=$?
[ "$code" -le 1 ] || exit "$code"

"${CLAIMS:-claims}" extract "$articles" -o "$results/tables" --format csv --quiet "$@" || code=$?
exit "$code"
