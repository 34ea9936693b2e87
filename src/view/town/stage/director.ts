/** Moves the camera between its stops, and by hand in between; everything in CSS pixels of the canvas. */
import type Phaser from 'phaser';
import {
  choiceShot,
  holdBoard,
  overviewShot,
  placeShot,
  streetShot,
  talkShot,
  toView,
  toWorld,
  zoomStops,
  type Bounds,
  type Insets,
  type Shot,
  type View,
} from '../camera-stops.ts';
import type { Pixel } from '../projection.ts';
import { easeInOut } from './motion.ts';

export type Aim =
  | { readonly kind: 'overview' | 'place' | 'shot'; readonly focus: Pixel }
  | { readonly kind: 'talk'; readonly focus: Pixel; readonly talkers: readonly Pixel[] }
  | { readonly kind: 'choice'; readonly points: readonly Pixel[] };

interface Glide {
  readonly from: Shot;
  readonly to: Shot;
  readonly begins: number;
  readonly duration: number;
}

export class Director {
  view: View;
  shot: Shot;
  calm: boolean;
  private aim: Aim;
  private bounds: Bounds;
  private readonly camera: Phaser.Cameras.Scene2D.Camera;
  private readonly dpr: number;
  private gliding: Glide | null = null;
  private byHand = false;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, start: { view: View; bounds: Bounds; focus: Pixel; dpr: number; calm: boolean }) {
    this.camera = camera;
    this.view = start.view;
    this.bounds = start.bounds;
    this.dpr = start.dpr;
    this.calm = start.calm;
    this.aim = { kind: 'overview', focus: start.focus };
    this.shot = overviewShot(start.view, start.bounds, start.focus);
    this.apply();
  }

  get moving(): boolean {
    return this.gliding !== null;
  }

  private wanted(): Shot {
    const { aim } = this;
    if (aim.kind === 'choice') return choiceShot(this.view, this.bounds, aim.points);
    if (aim.kind === 'talk') return talkShot(this.view, aim.focus, aim.talkers);
    const { kind, focus } = aim;
    if (kind === 'shot') return streetShot(this.view, this.bounds, focus);
    return kind === 'place' ? placeShot(this.view, this.bounds, focus) : overviewShot(this.view, this.bounds, focus);
  }

  apply(): void {
    const { x, y, zoom } = this.shot;
    this.camera.setZoom(zoom * this.dpr);
    this.camera.centerOn(x, y);
  }

  point(aim: Aim, now: number): void {
    if (JSON.stringify(aim) === JSON.stringify(this.aim)) return;
    this.aim = aim;
    this.byHand = false;
    this.glideTo(this.wanted(), now);
  }

  /** Another board: what the stops are worked out from. */
  setBounds(bounds: Bounds): void {
    this.bounds = bounds;
  }

  /** There at once, without a glide: behind a curtain. */
  cut(aim: Aim): void {
    this.aim = aim;
    this.byHand = false;
    this.gliding = null;
    this.shot = this.wanted();
    this.apply();
  }

  glideTo(to: Shot, now: number): void {
    const far = Math.hypot(to.x - this.shot.x, to.y - this.shot.y) + Math.abs(to.zoom - this.shot.zoom) * 300;
    if (far < 0.5) return;
    if (this.calm) {
      this.gliding = null;
      this.shot = to;
      this.apply();
      return;
    }
    this.gliding = { from: this.shot, to, begins: now, duration: Math.min(900, 380 + far * 0.5) };
  }

  /** @returns whether the camera moved */
  glide(now: number): boolean {
    if (this.gliding === null) return false;
    const { from, to, begins, duration } = this.gliding;
    const share = Math.min(1, Math.max(0, (now - begins) / duration));
    const eased = easeInOut(share);
    const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
    this.shot = { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased, zoom };
    if (share >= 1) this.gliding = null;
    this.apply();
    return true;
  }

  /** Stays where it is on its way: a still was made of what it sees. */
  halt(): void {
    this.gliding = null;
  }

  /** New panels that concern the next board alone: nothing moves. */
  remember(clear: Insets): void {
    this.view = { ...this.view, clear };
  }

  /** A new size or new panels: the same stop, computed again. */
  refit(view: { readonly width?: number; readonly height?: number; readonly clear?: Insets }, now: number, smooth: boolean): void {
    this.view = { ...this.view, ...view };
    const to = this.byHand ? holdBoard(this.view, this.bounds, this.shot) : this.wanted();
    if (smooth) this.glideTo(to, now);
    else {
      this.gliding = null;
      this.shot = to;
      this.apply();
    }
  }

  drag(by: Pixel): void {
    const { x, y, zoom } = this.shot;
    this.handle({ x: x - by.x / zoom, y: y - by.y / zoom, zoom });
  }

  private handle(shot: Shot): void {
    this.byHand = true;
    this.gliding = null;
    this.shot = holdBoard(this.view, this.bounds, shot);
    this.apply();
  }

  /** Zooms by hand, keeping the point under the fingers between them, also when they wander. */
  pinch(factor: number, { from, to }: { readonly from: Pixel; readonly to: Pixel }): void {
    const stops = zoomStops(this.view, this.bounds);
    const zoom = Math.min(stops.at(-1) ?? 2, Math.max(stops[0] ?? 0.5, this.shot.zoom * factor));
    const { x, y } = this.around(from, zoom);
    this.handle({ x: x - (to.x - from.x) / zoom, y: y - (to.y - from.y) / zoom, zoom });
  }

  /** One stop nearer or farther. */
  step(way: 1 | -1, at: Pixel, now: number): void {
    const stops = zoomStops(this.view, this.bounds);
    const zoom = this.gliding?.to.zoom ?? this.shot.zoom;
    const next = way > 0 ? stops.find((stop) => stop > zoom * 1.04) : stops.findLast((stop) => stop < zoom * 0.96);
    if (next === undefined) return;
    this.byHand = next !== stops[0];
    this.glideTo(this.byHand ? holdBoard(this.view, this.bounds, this.around(at, next)) : this.wanted(), now);
  }

  private around(at: Pixel, zoom: number): Shot {
    const held = toWorld(this.view, this.shot, at);
    return { x: held.x - (at.x - this.view.width / 2) / zoom, y: held.y - (at.y - this.view.height / 2) / zoom, zoom };
  }

  toView(at: Pixel): Pixel {
    return toView(this.view, this.shot, at);
  }

  /** Where the camera will be when it has stopped gliding. */
  get rest(): Shot {
    return this.gliding?.to ?? this.shot;
  }
}
