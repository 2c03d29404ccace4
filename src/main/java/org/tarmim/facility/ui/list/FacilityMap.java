package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import org.tarmim.area.Areas;
import org.tarmim.area.Governorate;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.picture.Points;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The drawn map: outlines, exact points as their status, and counts where points may not be shown. */
@Tag("tarmim-map")
@StyleSheet("context://webjars/leaflet/1.9.4/dist/leaflet.css")
@StyleSheet("context://static/facilities.css")
@JavaScript("context://webjars/leaflet/1.9.4/dist/leaflet.js")
@JavaScript("context://static/map.js")
class FacilityMap extends HtmlComponent {
    private static final JsonMapper JSON = new JsonMapper();

    private final Words words = Words.here();

    FacilityMap(Areas areas) {
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.say("map.label"));
        getElement().callJsFunction("open", words(), outlines(areas.governorates()));
    }

    /** Draws these points and counts, and stays where the person looks. */
    void show(Points points, RowCells cells) {
        var picture = JSON.createObjectNode();
        var drawn = picture.putArray("points");
        points.exact().forEach(row -> drawn.add(point(row, cells)));
        var counted = picture.putObject("counted");
        var sign = points.tooMany() ? "" : "+";
        points.counted().forEach((area, count) -> counted.put(area, sign + words.number(count)));
        getElement().callJsFunction("show", picture);
    }

    private ObjectNode words() {
        return JSON.createObjectNode()
                .put("closer", words.say("map.closer"))
                .put("further", words.say("map.further"))
                .put("cluster", words.say("map.group"));
    }

    private ObjectNode outlines(List<Governorate> governorates) {
        var collection = JSON.createObjectNode().put("type", "FeatureCollection");
        var features = collection.putArray("features");
        governorates.forEach(governorate -> features.add(outline(governorate)));
        return collection;
    }

    private ObjectNode outline(Governorate governorate) {
        var feature = JSON.createObjectNode().put("type", "Feature");
        feature.set("geometry", JSON.readTree(governorate.outline().geoJson()));
        feature.putObject("properties")
                .put("pcode", governorate.code().value())
                .put("name", words.locale().equals(Languages.ARABIC) ? governorate.nameAr() : governorate.nameEn());
        return feature;
    }

    private ObjectNode point(FacilityRow row, RowCells cells) {
        var shown = row.shown(Headline.FUNCTIONALITY);
        var point = JSON.createObjectNode();
        if (row.location() != null) {
            point.put("lat", row.location().lat()).put("lon", row.location().lon());
        }
        return point.put("name", row.name(words.locale()))
                .put("said", cells.said(row))
                .put("address", cells.address(row))
                .put(
                        "tone",
                        Tones.of(Headline.FUNCTIONALITY.dimension(), shown.name())
                                .cssClass());
    }
}
