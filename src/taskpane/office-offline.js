// Read by office.js when it starts: with it, the library asks no other server for experiments of Microsoft's.
window.g_isOfflineLibrary = true;
