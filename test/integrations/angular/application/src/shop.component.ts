import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ProTrackingResponse, TrackingLoadEvent } from 'pro-tracking';
import orders from '../orders.json';
import { TrackingDirective } from './tracking.directive';

interface Order {
  consignment?: string;
  data?: ProTrackingResponse;
  initialData?: ProTrackingResponse;
}

@Component({
  selector: 'app-shop',
  imports: [TrackingDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Your order</h1>
    <button id="next" (click)="order.set(orders.next)">Next</button>
    <button id="data" (click)="order.set(orders.data)">Data</button>
    <button id="initial" (click)="order.set(orders.initial)">Initial data</button>
    <button id="toggle" (click)="isShown.set(!isShown())">Show or hide</button>
    @if (isShown()) {
      <pro-tracking
        [consignment]="order().consignment"
        layout="compact"
        [signedBy]="'initials'"
        [expectedDelivery]="true"
        refresh="15"
        [data]="order().data"
        [initialData]="order().initialData"
        [messages]="orders.messages"
        [carriers]="orders.carriers"
        (pro-tracking-load)="onLoad($event)"
        style="display: block; min-height: 20em"
      ></pro-tracking>
    }
    <p class="below">Loaded:</p>
    <output>{{ loaded().join(' ') }}</output>
  `,
})
export class ShopComponent {
  readonly orders = orders;
  readonly order = signal<Order>(orders.first);
  readonly isShown = signal(true);
  readonly loaded = signal<readonly string[]>([]);

  onLoad({ detail }: TrackingLoadEvent): void {
    this.loaded.update((before) => [...before, detail.reference]);
  }
}
