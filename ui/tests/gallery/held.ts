/** What the desk makes the room show, and the room at its worst: the longest names and words. */
import type { RoomMessage, RoomView } from '../../src/wire/types';
import { rooms, view } from './rooms';
import { ANCHOR } from './people';

const TITLE = '顶楼晾晒架选址样式材质安装时间经费来源与日后维护责任划分第二次审议含上次未议完部分';
const NAME = '买买提明·阿布都热合曼·伊敏江·吐尔逊古丽·艾合买提·热依汗古丽·阿不都克里木';
const WORDS = '在本小区十三号楼顶层东侧安装双杆不锈钢晾晒架，惠及全楼一百五十四户，由物业公司负责施工与日常维护，费用从公共收益中列支；'
  .repeat(11).slice(0, 600);

/** Every name, title and text in a view made as long as people make them. */
function stretch(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => stretch(one, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([k, one]) => [k, stretch(one, k)]));
  }
  if (typeof value !== 'string' || value === '') return value;
  if (key === 'title' || key === 'body') return TITLE;
  if (key === 'candidates' || key === 'lots') return NAME;
  if (['name', 'mover', 'seconder', 'presiding', 'person', 'elected'].includes(key)) return NAME;
  return value;
}
const long = (from: RoomView): RoomView => {
  const made = stretch(from) as RoomView;
  const { scene } = made;
  if ('question' in scene && scene.question !== null && typeof scene.question === 'object') {
    scene.question.text = WORDS;
    if (scene.question.pieces.length > 0) {
      scene.question.pieces = [{ mark: 'keep', text: WORDS.slice(0, 280) },
        { mark: 'strike', text: '单杆铝合金' }, { mark: 'insert', text: '双杆不锈钢' },
        { mark: 'keep', text: WORDS.slice(290, 600) }];
    }
  }
  return made;
};

const waiting = [...view.next, ...view.next, ...view.next].slice(0, 8);
export const pages: Record<string, RoomView> = {
  agenda: { ...view, next: [], scene: { scene: 'agenda', lines: [
    { item: { number: [1], title: '确认议程' }, status: 'closed' },
    { item: { number: [2], title: '上次决议办理情况' }, status: 'closed' },
    { item: { number: [3], title: '顶楼晾晒架选址与样式' }, status: 'open' },
    { item: { number: [4], title: '晾晒架使用公约' }, status: 'waiting' },
    { item: { number: [5], title: '施工监督小组人选' }, status: 'waiting' },
    { item: { number: [6], title: '自由提议' }, status: 'deferred' }] } },
  attendance: { ...view, next: [], scene: { scene: 'attendance' } },
  queue: { ...view, scene: { scene: 'queue', more: 4, waiting,
    speaker: view.scene.scene === 'floor' ? view.scene.speaker : null } },
  queue_empty: { ...view, next: [], scene: { scene: 'queue', more: 0, waiting: [], speaker: null } },
};
Object.assign(rooms, pages);

export const worst: Record<string, RoomView> = Object.fromEntries(
  Object.entries(rooms).map(([name, from]) => [`${name}_long`, long(from)]));

/** The same of other rooms, by the name with `_long` at its end. */
export const worstOf = (of: Record<string, RoomView>, name: string): RoomView | undefined => {
  const from = of[name.replace(/_long$/, '')];
  return from && long(from);
};

export const roomShows: Record<string, Partial<RoomMessage>> = {
  message: { showing: { show: 'message', text: '请把停在三号楼门口的白色面包车移开，救护车要进来。' } },
  message_long: { showing: { show: 'message', text: WORDS.slice(0, 200) } },
  black: { view: null, showing: { show: 'black' } },
  frozen: { showing: { show: 'frozen' }, stands_ms: ANCHOR.utc_ms },
  held: { ...{ view: pages['agenda'] ?? null }, showing: { show: 'page', page: 'agenda' } },
};
