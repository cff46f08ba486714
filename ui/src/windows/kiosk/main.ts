import { mount } from 'svelte';
import Kiosk from './Kiosk.svelte';

const target = document.getElementById('window');
if (target) mount(Kiosk, { target });
