import 'pro-tracking';
import { Directive, ElementRef, Input, inject, type OnChanges, type SimpleChanges } from '@angular/core';
import type { ProTrackingElement } from 'pro-tracking';

@Directive({ selector: 'pro-tracking' })
export class TrackingDirective implements OnChanges {
  @Input() consignment?: ProTrackingElement['consignment'];
  @Input() layout?: ProTrackingElement['layout'];
  @Input() signedBy?: ProTrackingElement['signedBy'];
  @Input() expectedDelivery?: ProTrackingElement['expectedDelivery'];
  @Input() refresh?: ProTrackingElement['refresh'];
  @Input() data?: ProTrackingElement['data'];
  @Input() initialData?: ProTrackingElement['initialData'];
  @Input() carriers?: ProTrackingElement['carriers'];
  @Input() messages?: ProTrackingElement['messages'];

  readonly #element = inject<ElementRef<ProTrackingElement>>(ElementRef).nativeElement;

  ngOnChanges(changes: SimpleChanges): void {
    for (const [name, { currentValue }] of Object.entries(changes))
      Object.assign(this.#element, { [name]: currentValue });
  }
}
