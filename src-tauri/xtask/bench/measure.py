"""What does one command take? Usage: measure.py KIND COMMAND...

Runs the command, waits for it alone, and prints one line:
    measured seconds=S peak_kib=K counts=N[,N...]

KIND says how the command's JSON is read: `import`, `funnel`, `leads` and `undo` are leadpact's own shapes;
`peer` is a peer script's, which times its own work: {"seconds": S, "counts": [N, ...]}.
"""

import json
import os
import subprocess
import sys
import time


def counts_of(kind, answer):
    if kind == "import":
        return [answer["rows_in"]]
    if kind == "leads":
        return [answer["total"]]
    if kind == "funnel":
        return [stage["n"] for stage in answer["stages"]]
    return answer["counts"]


def main():
    kind, command = sys.argv[1], sys.argv[2:]
    began = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    printed = child.stdout.read()
    # wait4 gives the peak of this one child; RUSAGE_CHILDREN would mix in every earlier one.
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - began
    if status != 0:
        sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    # What is taken back is told in a sentence; who counts the leads then is another command.
    answer = {"counts": [len(printed.splitlines())]} if kind == "undo" else json.loads(printed)
    if kind == "peer":
        seconds = answer["seconds"]
    # macOS counts bytes, Linux KiB.
    peak_kib = usage.ru_maxrss // 1024 if sys.platform == "darwin" else usage.ru_maxrss
    counts = ",".join(str(count) for count in counts_of(kind, answer))
    print(f"measured seconds={seconds:.4f} peak_kib={peak_kib} counts={counts}")


main()
