import { isPictureControl, MAYBE_CONTROLS } from '../blocks/picture-controls';

/** A control that stands among the words of a caption gets a line of its own, in which it is judged by itself. */
export function partPictureControls(body: Element): void {
  for (const figure of body.querySelectorAll('figure')) {
    for (const control of figure.querySelectorAll(MAYBE_CONTROLS)) {
      if (!isPictureControl(control, figure)) continue;
      const line = figure.ownerDocument.createElement('div');
      control.replaceWith(line);
      line.append(control);
    }
  }
}
