import { mount } from 'svelte';
import Projector from './Projector.svelte';

const target = document.getElementById('window');
if (target) mount(Projector, { target });
