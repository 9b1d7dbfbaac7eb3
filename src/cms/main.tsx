import { createRoot } from 'react-dom/client';
import { App } from './shell/App.tsx';
import './shell/page.css';
import './shell/frame.css';

const place = document.getElementById('cms');
if (place) createRoot(place).render(<App />);
