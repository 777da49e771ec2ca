/**
 * PRO's published responses (API 1.0 and 1.1), with PRO's own field names. Types only: an actual response is `unknown` until
 * parse-tracking.ts has read it.
 */

/** An event of the multi-leg response. */
export interface ProEvent {
  /** ISO 8601 with offset; the only field that PRO requires. */
  TimeStamp: string;
  Code?: string | null;
  Description?: string | null;
  SignedBy?: string | null;
  Location?: string | null;
}

/** An event of the flattened response, which names its carrier service itself. */
export interface ProFlattenedEvent extends ProEvent {
  CarrierServiceName?: string | null;
}

export interface ProLeg {
  CarrierServiceName?: string | null;
  Events?: (ProEvent | null)[] | null;
}

export interface ProPackage {
  PackageReferenceForAllLegsAssignedByMpd?: string | null;
  Legs?: (ProLeg | null)[] | null;
}

export interface ProFlattenedPackage {
  PackageReferenceForAllLegsAssignedByMpd?: string | null;
  Events?: (ProFlattenedEvent | null)[] | null;
}

/** Get Tracking Events: `GET /tracking/{consignmentReference}`. */
export interface ProMultiLegResponse {
  ConsignmentReferenceForAllLegsAssignedByMpd?: string | null;
  TrackedPackages?: (ProPackage | null)[] | null;
}

/** Get Events Per Package: `GET /tracking/flattened/{consignmentReference}`. */
export interface ProFlattenedResponse {
  ConsignmentReferenceForAllLegsAssignedByMpd?: string | null;
  TrackedPackages?: (ProFlattenedPackage | null)[] | null;
}

/** Either tracking response. */
export type ProTrackingResponse = ProMultiLegResponse | ProFlattenedResponse;

/** Get Consignment Status: `GET /consignments/{consignmentReference}/status`. */
export interface ProConsignmentStatus {
  ConsignmentReferenceForAllLegsAssignedByMpd?: string | null;
  /** A state's name (API 1.1) or number (older). */
  Status?: string | number | null;
  ExpectedDeliveryDate?: string | null;
  ApiLink?: { Rel: string; Href: string } | null;
}

/** A tracking response, which may also have PRO's own state and expected date: `{ ...response, ...status }`. */
export type ProTrackingData = ProTrackingResponse &
  Pick<ProConsignmentStatus, 'Status' | 'ExpectedDeliveryDate'>;
