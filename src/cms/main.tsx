import { createRoot } from 'react-dom/client';
import { App } from './shell/App.tsx';
import { speak } from './shell/english.ts';
import { keptSettings } from './shell/settings.tsx';
import './shell/page.css';
import './shell/frame.css';

// Loaded beside the page, not after its first picture.
void speak(keptSettings().language);

const place = document.getElementById('cms');
if (place) createRoot(place).render(<App />);
