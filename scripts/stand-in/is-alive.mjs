/** @param {number} pid @returns {boolean} whether a process of that id runs, ours or not */
export function isAlive(pid) {
  // Zero would ask about our own process group.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
