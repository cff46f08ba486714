import { mount } from 'svelte';
import Desk from './Desk.svelte';

const target = document.getElementById('window');
if (target) mount(Desk, { target });
