package org.tarmim.facility.ui.plot;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.tarmim.facility.picture.Standing;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** The numbers of a plot: how many function which way, their share, and how many there are in all. */
public final class PlotTable extends Div {
    private final Words words = Words.here();
    private final NativeTable table = new NativeTable();

    /**
     * A table without rows yet.
     *
     * @param caption what it counts
     * @param first   the head of the first column
     */
    public PlotTable(String caption, String first) {
        addClassNames("listing", "plot-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0"); // long ones scroll, with the keyboard too
        table.setCaptionText(caption);
        table.getHead().add(head(first));
        add(table);
    }

    /** Adds a row under its name. */
    public void add(String name, Standing standing) {
        var row = new NativeTableRow(scoped(new Span(name), "row"));
        for (var works : Functionality.values()) row.add(cell(works, standing));
        row.add(new NativeTableCell(standing.isEmpty() ? "–" : words.number(standing.total())));
        table.getBody().add(row);
    }

    private NativeTableRow head(String first) {
        var head = new NativeTableRow(scoped(new Span(first), "col"));
        for (var works : Functionality.values()) head.add(scoped(StatusMark.of(works, Tones.of(works)), "col"));
        head.add(scoped(new Span(words.say("plots.total")), "col"));
        return head;
    }

    private NativeTableCell cell(Functionality works, Standing standing) {
        if (standing.isEmpty()) return new NativeTableCell("–");
        var share = new Span(words.say("plots.share", standing.share(works)));
        share.addClassName("soft");
        return new NativeTableCell(new Span(words.number(standing.of(works))), share);
    }

    private static NativeTableHeaderCell scoped(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
