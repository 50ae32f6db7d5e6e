import './browser';
import { render } from 'preact';
import { direction, language } from '@/components/format';
import { scenes } from './scenes';

const name = new URLSearchParams(location.search).get('scene') ?? '';
const scene = scenes[name];
const root = document.getElementById('app');
if (!root || !scene) throw new Error(`There is no scene "${name}"; there are ${Object.keys(scenes).join(', ')}`);

document.documentElement.lang = language();
document.documentElement.dir = direction();
await scene.sheet();
render(<scene.View />, root);
