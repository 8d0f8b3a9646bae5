export { GalleryScreen } from './gallery-screen.js';
