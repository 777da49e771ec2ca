import { bootstrapApplication } from '@angular/platform-browser';
import { ShopComponent } from './shop.component';

void bootstrapApplication(ShopComponent);
