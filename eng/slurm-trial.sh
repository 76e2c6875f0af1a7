#!/usr/bin/env bash
# Tries deploy/slurm for real: a Slurm cluster of four nodes on this machine, an array of 16 shards over the inputs, two of them killed at
# random moments and requeued; then the merged store is held against the one that a single import makes, table by table.
#
#   eng/slurm-trial.sh INPUTS [SHARDS] [KILLED]
#
# Needs root and Debian's slurmctld, slurmd, slurm-client, slurm-wlm-basic-plugins and munge; everything else is in a temporary folder.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
inputs=$(readlink -f "$1")
shards=${2:-16}
killed=${3:-2}
work=$(mktemp -d)
day=2026-01-01
export LANEWISE=${LANEWISE:-$root/lanewise}
export SLURM_CONF=$work/slurm.conf
cores=$(nproc)

finish() {
  local pid
  for pid in "$work"/*.pid; do
    [[ ! -f $pid ]] || kill "$(<"$pid")" 2>/dev/null || true
  done
  # Daemons write their last words.
  until rm -rf "$work" 2>/dev/null; do sleep 0.2; done
}
trap finish EXIT

start_munge() {
  install -d -m 0755 "$work/munge"
  dd if=/dev/urandom of="$work/munge.key" bs=1024 count=1 status=none
  chmod 0400 "$work/munge.key"
  # Its socket must not lie below a folder that others may write, as the temporary one does.
  munged --force --key-file="$work/munge.key" --socket="$work/munge/socket" --pid-file="$work/munged.pid" \
    --log-file="$work/munged.log" --seed-file="$work/munge.seed"
}

# Several nodes on one machine: each daemon has a name, a port and folders of its own.
start_slurm() {
  local host node
  host=$(hostname -s)
  cat >"$SLURM_CONF" <<CONF
ClusterName=trial
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
SlurmctldPort=36817
SlurmctldPidFile=$work/slurmctld.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdPidFile=$work/slurmd-%n.pid
SlurmdLogFile=$work/slurmd-%n.log
SlurmdSpoolDir=$work/spool-%n
StateSaveLocation=$work/state
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=requeue_delay=0
MailProg=/bin/true
ReturnToService=2
JobRequeue=1
NodeName=n[1-4] NodeHostname=$host NodeAddr=127.0.0.1 Port=[36821-36824] CPUs=$cores RealMemory=2048 State=UNKNOWN
PartitionName=all Nodes=n[1-4] Default=YES MaxTime=INFINITE State=UP OverSubscribe=NO
CONF
  mkdir -p "$work/state"
  slurmctld
  for node in n1 n2 n3 n4; do
    mkdir -p "$work/spool-$node"
    slurmd -N "$node"
  done
  for _ in $(seq 60); do
    [[ $(sinfo -h -t idle -o %D | head -1) != 4 ]] || return 0
    sleep 1
  done
  sinfo
  tail -5 "$work"/slurm*.log
  return 1
}

# Kills some tasks while they run, so that no signal is caught, and has them run again.
kill_some() {
  local job=$1 left=$killed task pid
  while ((left > 0)); do
    sleep "0.$((RANDOM % 9 + 1))"
    task=$(squeue -h -j "$job" -t RUNNING -o %K | shuf -n 1)
    [[ -n $task ]] || { squeue -h -j "$job" | grep -q . && continue || return 0; }
    ! grep -qx "$task" "$work/killed" 2>/dev/null || continue
    pid=$(pgrep -f -- "extract --shard $task/$shards .*--out $work/shards" | head -1) || continue
    [[ ! -d $work/shards/$(printf 'shard-%05d-of-%05d' "$task" "$shards") ]] || continue
    kill -KILL "$pid" 2>/dev/null || continue
    until scontrol requeue "${job}_$task" 2>/dev/null; do sleep 0.2; done # while Slurm still cleans up after it
    echo "$task" >>"$work/killed"
    echo "killed and requeued: task $task"
    left=$((left - 1))
  done
}

# Rows of every table and a sum of their hashes, which does not depend on the order of rows.
tables() {
  local table from
  for table in posting posting_version fact mention pay_range place listing seeker_count imported_file; do
    from=$table
    [[ $table != imported_file ]] || from="(SELECT DISTINCT * FROM imported_file)"
    echo "$table $("$LANEWISE" sql "SELECT count(*) AS n, sum(hash(t)::HUGEINT) AS h FROM $from t" --db "$1" --json | tr -d '\n ')"
  done
}

seconds() { date +%s.%N; }

"$LANEWISE" --version >/dev/null # is built before clocks run
start_munge
start_slurm
cd "$work"
began=$(seconds)
job=$(sbatch --parsable --array="0-$((shards - 1))" "$root/deploy/slurm/extract.sbatch" "$work/shards" "$inputs" --seen-on "$day")
kill_some "$job"
while squeue -h -j "$job" | grep -q .; do sleep 0.5; done
extracted=$(seconds)
sbatch --wait "$root/deploy/slurm/merge.sbatch" "$work/shards" "$work/merged.duckdb" >/dev/null ||
  { tail -n 20 "$work"/lanewise-*.log && exit 1; }
merged=$(seconds)
"$LANEWISE" import "$inputs" --seen-on "$day" --db "$work/single.duckdb" >/dev/null 2>&1 || [[ $? == 1 ]]
single=$(seconds)

tables "$work/single.duckdb" >"$work/single.txt"
tables "$work/merged.duckdb" >"$work/merged.txt"
cat "$work/merged.txt"
grep -h "^shard " "$work"/lanewise-*.log | sort -t ' ' -k 2 -V
awk -v b="$began" -v e="$extracted" -v m="$merged" -v s="$single" 'BEGIN {
  printf "array %.1f s, merge %.1f s, one import %.1f s\n", e - b, m - e, s - m }'
if diff "$work/single.txt" "$work/merged.txt"; then
  echo "equal: $shards shards, $(wc -l <"$work/killed" 2>/dev/null || echo 0) of them killed and requeued"
else
  echo "different" >&2
  exit 1
fi
