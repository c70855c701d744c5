/** A file that is not taken in; the message is the sentence for whoever sent it. */
export class PictureRefusal extends Error {}
