import '../app/no-eval.js';
import './install-fake.js';
import '../main.js';
