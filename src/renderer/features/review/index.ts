export { ReviewPage } from './ReviewPage.js';
