// SPDX-License-Identifier: EPL-2.0
// A window on an SVG picture: zoom and pan by changing its view box.

class Viewport {
	static MOST = 6;

	constructor(board) {
		this.board = board;
		this.pointers = new Map();
		board.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
		board.addEventListener("pointerdown", (event) => this.press(event));
		board.addEventListener("pointermove", (event) => this.move(event));
		for (const end of ["pointerup", "pointercancel"]) board.addEventListener(end, (event) => this.release(event));
		new ResizeObserver(() => this.svg && this.apply()).observe(board);
		window.addEventListener("beforeprint", () => this.print(true));
		window.addEventListener("afterprint", () => this.print(false));
	}

	/** Puts another picture into the window, at a readable size. */
	show(svg) {
		this.svg = svg;
		this.size = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
		svg.setAttribute("width", "100%");
		svg.setAttribute("height", "100%");
		svg.setAttribute("preserveAspectRatio", "xMinYMin meet");
		this.board.replaceChildren(svg);
		this.read();
	}

	/** Pixels of the screen for one of the picture, when all of it is seen. */
	get whole() {
		return Math.min(this.board.clientWidth / this.size.width, this.board.clientHeight / this.size.height) || 1;
	}

	fit() {
		this.scale = this.whole;
		this.x = this.y = 0;
		this.apply();
	}

	/** As wide as the window, and no smaller than can be read. */
	read() {
		this.scale = Math.min(1, Math.max(0.75, this.board.clientWidth / this.size.width));
		this.x = this.y = 0;
		this.apply();
	}

	/** Paper shows all of the picture, whatever part of it the window shows, and stands upright for a picture that does. */
	print(printing) {
		if (!this.svg) return;
		this.printing = printing;
		document.body.classList.toggle("debout", printing && this.board.offsetParent !== null && this.size.height > this.size.width);
		this.apply();
	}

	apply() {
		if (this.printing) {
			this.svg.setAttribute("viewBox", `0 0 ${this.size.width} ${this.size.height}`);
			return;
		}
		const width = this.board.clientWidth / this.scale;
		const height = this.board.clientHeight / this.scale;
		this.x = Math.max(Math.min(this.x, this.size.width - width / 2), -width / 2);
		this.y = Math.max(Math.min(this.y, this.size.height - height / 2), -height / 2);
		this.svg.setAttribute("viewBox", `${this.x} ${this.y} ${Math.max(width, 1)} ${Math.max(height, 1)}`);
	}

	/** Zooms around a point of the window, the middle by default. */
	zoom(factor, at = { x: this.board.clientWidth / 2, y: this.board.clientHeight / 2 }) {
		const scale = Math.min(Viewport.MOST, Math.max(this.whole / 2, this.scale * factor));
		this.x += at.x / this.scale - at.x / scale;
		this.y += at.y / this.scale - at.y / scale;
		this.scale = scale;
		this.apply();
	}

	pan(dx, dy) {
		this.x += dx / this.scale;
		this.y += dy / this.scale;
		this.apply();
	}

	/** Moves as little as needed to bring a part of the picture into the window. */
	reveal(part) {
		const box = part.getBBox();
		const width = this.board.clientWidth / this.scale;
		const height = this.board.clientHeight / this.scale;
		const margin = 24 / this.scale;
		if (box.x + box.width > this.x + width - margin) this.x = box.x + box.width + margin - width;
		if (box.x < this.x + margin) this.x = box.x - margin;
		if (box.y + Math.min(box.height, height - 2 * margin) > this.y + height - margin) this.y = box.y + Math.min(box.height, height - 2 * margin) + margin - height;
		if (box.y < this.y + margin) this.y = box.y - margin;
		this.apply();
	}

	place(event) {
		const frame = this.board.getBoundingClientRect();
		return { x: event.clientX - frame.left, y: event.clientY - frame.top };
	}

	wheel(event) {
		event.preventDefault();
		if (event.shiftKey) this.pan(event.deltaY, 0);
		else this.zoom(Math.exp(-event.deltaY / 400), this.place(event));
	}

	press(event) {
		this.pointers.set(event.pointerId, this.place(event));
		this.moved = false;
	}

	/** One pointer pans, two zoom. */
	move(event) {
		const before = this.pointers.get(event.pointerId);
		if (!before) return;
		const now = this.place(event);
		if (this.pointers.size === 1) {
			if (!this.moved && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
			if (!this.moved) this.board.setPointerCapture(event.pointerId);
			this.moved = true;
			this.pan(before.x - now.x, before.y - now.y);
		} else {
			const [other] = [...this.pointers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
			const distance = (place) => Math.max(1, Math.hypot(place.x - other.x, place.y - other.y));
			this.moved = true;
			this.zoom(distance(now) / distance(before), other);
		}
		this.pointers.set(event.pointerId, now);
	}

	release(event) {
		this.pointers.delete(event.pointerId);
	}
}
