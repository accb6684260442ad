import './install-fake.js';
import '../main.js';
