#!/bin/sh
# Vets our packages with the tool of Go at $VET, for `go vet -vettool`, and passes over the two hundred of the standard library that they import. From those vet
# would learn which functions format as Printf does, of which it knows the usual ones anyway, and which never return, without which it is only stricter.
for last; do :; done
case $last in
*/vet.cfg) grep -q '"ImportPath": "github.com/cpod-ai/' "$last" || exit 0 ;;
esac
exec "$VET" "$@"
