const room = document.querySelector('.room');
const { transformCallback, invoke } = window.__TAURI_INTERNALS__;
const heard = transformCallback(({ message }) => {
  room.textContent = String(message);
  room.dataset.version = String(message);
});
invoke('watch_room', { channel: `__CHANNEL__:${heard}` });
