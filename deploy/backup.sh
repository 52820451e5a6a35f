#!/bin/sh
# Copies the embedded database and the uploads into one archive, consistently, while the service runs.
# Usage: deploy/backup.sh [data folder] [target folder]
set -eu
data=${1:-data}
target=${2:-backups}
stamp=$(date +%Y%m%d-%H%M%S)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"
# VACUUM INTO reads one consistent state, also under writes.
node -e "require('libsql')(process.argv[1]).exec(\"VACUUM INTO '\" + process.argv[2] + \"'\")" "$data/chung-tay.db" "$work/chung-tay.db"
cp "$data/secret" "$work/secret"
if [ -f "$data/receipt-keys.json" ]; then cp "$data/receipt-keys.json" "$work/receipt-keys.json"; fi
for folder in media feedback-attachments tip-files; do
  if [ -d "$data/$folder" ]; then cp -R "$data/$folder" "$work/$folder"; fi
done
tar -C "$work" -czf "$target/chung-tay-$stamp.tar.gz" .
echo "$target/chung-tay-$stamp.tar.gz"
