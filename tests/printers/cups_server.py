"""A real CUPS of our own: on a free port, in a folder of the test, with queues of the test."""

from __future__ import annotations

import grp
import os
import re
import shutil
import socket
import subprocess
from pathlib import Path

NEEDED = ("cupsd", "lpadmin", "lp", "lpstat", "lpoptions", "cancel")
_FILES = """\
ServerRoot {root}/etc
DataDir /usr/share/cups
ServerBin /usr/lib/cups
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/spool/tmp
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
SystemGroup root lpadmin
User lp
Group lp
"""
_SERVER = """\
Listen 127.0.0.1:{port}
Listen {root}/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
JobRetryInterval 1
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow localhost
  </Limit>
</Policy>
"""


def is_installed() -> bool:
    """Whether there is a CUPS, and we may start one."""
    path = f"{os.environ['PATH']}:/usr/sbin"
    has_group = any(group.gr_name == "lp" for group in grp.getgrall())
    return os.geteuid() == 0 and has_group and all(shutil.which(n, path=path) for n in NEEDED)


class CupsServer:
    """One scheduler with its queues, in a folder that users other than us can reach."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._port = _free_port()
        self.environment = os.environ | {
            "CUPS_SERVER": f"127.0.0.1:{self._port}", "LC_ALL": "C",
            "PATH": f"{os.environ['PATH']}:/usr/sbin",
        }  # fmt: skip
        self._arrange()
        command = ["cupsd", "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "files.conf")]
        self._process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._wait_for_port()

    def add_queue(self, name: str, device: str, model: str = "raw", **options: str) -> None:
        """Make a queue that prints at `device`; `raw` passes bytes on as they are."""
        more = [part for key, value in options.items() for part in ("-o", f"{key}={value}")]
        self.run(
            "lpadmin", "-p", name, "-E", "-v", device, "-m", model,
            "-o", "printer-is-shared=false", *more,
        )  # fmt: skip

    def run(self, *command: str) -> str:
        """Run one of CUPS' commands and return what it says."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout

    def waiting_jobs(self) -> list[str]:
        """The jobs that are still to be printed."""
        return [line.split()[0] for line in self.run("lpstat", "-o").splitlines()]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(30)

    def _arrange(self) -> None:
        lp = grp.getgrnam("lp").gr_gid
        for name, mode in (
            ("etc", 0o755), ("etc/ppd", 0o755), ("cache", 0o770), ("state", 0o755),
            ("spool", 0o710), ("spool/tmp", 0o1770),
        ):  # fmt: skip
            folder = self.root / name
            folder.mkdir(exist_ok=True)
            os.chown(folder, -1, lp)
            folder.chmod(mode)
        self.root.chmod(0o711)  # filters run as another user
        (self.root / "files.conf").write_text(_FILES.format(root=self.root))
        (self.root / "cupsd.conf").write_text(_SERVER.format(root=self.root, port=self._port))

    def _wait_for_port(self) -> None:
        """Wait until it listens: connecting is tried by lpstat itself, which waits a little."""
        for _ in range(1200):
            try:
                socket.create_connection(("127.0.0.1", self._port), 1).close()
            except OSError:
                if self._process.poll() is not None:
                    raise RuntimeError("cupsd ended: " + self._log()) from None
                try:
                    self._process.wait(0.05)
                except subprocess.TimeoutExpired:
                    continue
            else:
                return
        raise RuntimeError("cupsd does not listen: " + self._log())

    def _log(self) -> str:
        log = self.root / "error_log"
        return re.sub(r"\s+", " ", log.read_text("utf-8")) if log.exists() else ""


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port
