let keys = 0;
addEventListener('keydown', () => {
  keys += 1;
  window.__TAURI_INTERNALS__.invoke('act', { sent: keys });
});
