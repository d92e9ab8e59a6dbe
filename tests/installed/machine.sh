#!/bin/bash
# A machine of its own in DIRECTORY:  machine.sh DIRECTORY ARGUMENTS OF SYSTEMD-NSPAWN…
# In a world in which there is one tree of control groups, as a systemd wants it, also
# where this machine has them otherwise. To be run by unshare -m.
set -u
directory=$1
shift
mount --make-rprivate / || exit 1
while umount -l /sys/fs/cgroup 2>/dev/null; do :; done
mount -t cgroup2 cgroup2 /sys/fs/cgroup || exit 1
mkdir -p "/sys/fs/cgroup/jbt-$$" && echo $$ >"/sys/fs/cgroup/jbt-$$/cgroup.procs" || exit 1
# What a program closes itself in with, which nspawn of Debian 12 does not know.
exec systemd-nspawn --register=no --keep-unit -q -D "$directory" \
	--system-call-filter='landlock_create_ruleset landlock_add_rule landlock_restrict_self' "$@"
