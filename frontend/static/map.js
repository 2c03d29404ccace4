// The map of facilities: outlines of governorates, exact points where they are given, counts where they are not.
// It asks no other host for anything; what it shows is handed to it by the page.

const NEAR = 36; // pixels: what stands nearer than this is drawn as one mark
const CLOSEST = 17;
let lastView = null; // where the person looked, kept while the page changes its language

class TarmimMap extends HTMLElement {
  connectedCallback() {
    this.dir = "ltr";
    this.map ??= this.begin();
  }

  disconnectedCallback() {
    this.sizes.disconnect();
    this.map.remove();
    this.map.off(); // a change of size is told a moment later, also by a map that is gone
    this.map = undefined;
    this.placed = false;
    this.replaceChildren();
  }

  // Leaflet focuses the map at a press; would the page move to show all of it, the press would end beside its mark.
  focus() {
    super.focus({ preventScroll: true });
  }

  // The words and outlines of the page; once, before any picture.
  open(words, outlines) {
    this.words = words;
    this.zoom = L.control.zoom({ zoomInTitle: words.closer, zoomOutTitle: words.further }).addTo(this.map);
    this.outlines = L.geoJSON(outlines, { interactive: false, className: "map-outline" }).addTo(this.map);
    this.place();
  }

  // Nothing can be placed before the page has given the map a size.
  place() {
    if (this.placed || !this.outlines || !this.offsetHeight) return;
    this.placed = true;
    this.map.invalidateSize();
    if (lastView) this.map.setView(lastView.centre, lastView.zoom);
    else this.map.fitBounds(this.outlines.getBounds(), { padding: [12, 12] });
    this.map.on("moveend", () => (lastView = { centre: this.map.getCenter(), zoom: this.map.getZoom() }));
    this.show(this.picture);
  }

  show(picture) {
    this.picture = picture;
    if (!picture || !this.placed) return;
    this.label();
    this.draw();
  }

  begin() {
    const map = L.map(this, { zoomControl: false, attributionControl: false, maxZoom: CLOSEST, zoomSnap: 0.5 });
    this.labels = L.layerGroup().addTo(map);
    this.marks = L.layerGroup().addTo(map);
    map.on("zoomend", () => this.draw());
    this.sizes = new ResizeObserver(() => (this.placed ? map.invalidateSize() : this.place()));
    this.sizes.observe(this);
    return map;
  }

  label() {
    this.labels.clearLayers();
    this.outlines.eachLayer((outline) => {
      const { name, pcode } = outline.feature.properties;
      const html = element("div", "", element("strong", name), element("span", this.picture.counted[pcode] ?? ""));
      const { at, side } = this.beside(outline);
      const icon = L.divIcon({ className: `map-label ${side}`, html, iconSize: [0, 0] });
      L.marker(at, { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(this.labels);
    });
  }

  // A name stands outside of its outline, on the side with more room, so that no mark covers it.
  beside(outline) {
    const { lat } = outline.getBounds().getCenter();
    const crossings = crossingsAt(lat, outline.getLatLngs().flat(Infinity));
    const west = Math.min(...crossings);
    const east = Math.max(...crossings);
    const whole = this.outlines.getBounds();
    const isWest = west - whole.getWest() > whole.getEast() - east;
    return { at: [lat, isWest ? west : east], side: isWest ? "west" : "east" };
  }

  draw() {
    if (!this.picture || !this.placed) return;
    this.marks.clearLayers();
    for (const { points } of this.groups()) {
      (points.length === 1 ? this.mark(points[0]) : this.cluster(points)).addTo(this.marks);
    }
  }

  // A point joins the first group that stands near it; so no two marks cover each other.
  groups() {
    const groups = [];
    for (const point of this.picture.points) {
      const at = this.map.project([point.lat, point.lon]);
      const near = groups.find((group) => group.at.distanceTo(at) < NEAR);
      if (near) near.points.push(point);
      else groups.push({ at, points: [point] });
    }
    return groups;
  }

  mark(point) {
    const shape = element("span", "");
    shape.className = "mark-shape";
    const icon = L.divIcon({ className: `map-mark ${point.tone}`, html: shape, iconSize: [30, 30] });
    return this.marker([point.lat, point.lon], icon, `${point.name}, ${point.said}`).bindPopup(popup([point]));
  }

  cluster(points) {
    const bounds = L.latLngBounds(points.map((point) => [point.lat, point.lon]));
    const icon = L.divIcon({ className: "map-cluster", html: String(points.length), iconSize: [38, 38] });
    const title = this.words.cluster.replace("#", points.length);
    const marker = this.marker([points[0].lat, points[0].lon], icon, title);
    const apart = this.map.getBoundsZoom(bounds) > this.map.getZoom() && this.map.getZoom() < CLOSEST;
    return apart
      ? marker.on("click", () => this.map.fitBounds(bounds, { padding: [40, 40], maxZoom: CLOSEST }))
      : marker.bindPopup(popup(points));
  }

  marker(place, icon, title) {
    return L.marker(place, { icon, title, alt: title, riseOnHover: true });
  }
}

// The longitudes at which the border through these corners crosses a latitude.
function crossingsAt(lat, corners) {
  return corners.flatMap((from, i) => {
    const to = corners[(i + 1) % corners.length];
    if (from.lat > lat === to.lat > lat) return [];
    return [from.lng + ((lat - from.lat) / (to.lat - from.lat)) * (to.lng - from.lng)];
  });
}

function popup(points) {
  const lines = points.slice(0, 30).map((point) => {
    const link = element("a", point.name);
    link.href = point.address;
    return element("p", "", link, element("span", point.said));
  });
  const box = element("div", "", ...lines);
  box.dir = "auto";
  box.className = "map-popup";
  return box;
}

function element(tag, text, ...children) {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  if (text) made.dir = "auto";
  return made;
}

customElements.define("tarmim-map", TarmimMap);
