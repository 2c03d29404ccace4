package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.ui.Words;

/** The rows of a query, fetched as one scrolls: as a table of columns, or as cards in one. */
class FacilityGrid extends Grid<FacilityRow> {
    private final Pictures pictures;
    private final List<Column<FacilityRow>> columns;
    private final Column<FacilityRow> card;
    private @Nullable RowCells cells;
    private @Nullable KeysetRows rows;

    FacilityGrid(Pictures pictures) {
        this.pictures = pictures;
        addClassName("facility-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", Words.here().say("list.title"));
        columns = List.of(
                column("name", RowCells::namesAndCode).setFlexGrow(4),
                column("type", RowCells::type).setFlexGrow(2),
                column("area", RowCells::area).setFlexGrow(2),
                column("functionality", (cells, row) -> cells.state(row, Headline.FUNCTIONALITY))
                        .setFlexGrow(3),
                column("building", (cells, row) -> cells.state(row, Headline.BUILDING))
                        .setFlexGrow(3),
                column("unverified", RowCells::unverified));
        card = column("card", RowCells::card).setHeader(Words.here().say("list.title"));
        setItems(asked -> fetch(asked.getOffset(), asked.getLimit())).setIdentifierProvider(FacilityRow::id);
        asCards(false);
    }

    /** Shows the rows from the first one. */
    void show(RowCells shown) {
        var sameList = cells != null && cells.query().equals(shown.query());
        cells = shown;
        refresh();
        if (!sameList) scrollToStart();
    }

    /** Looks again without moving what is on the screen. */
    void refresh() {
        if (cells == null) return;
        rows = new KeysetRows(pictures, cells.query());
        getLazyDataView().refreshAll();
    }

    /** One card a row instead of columns. */
    void asCards(boolean cards) {
        columns.forEach(column -> column.setVisible(!cards));
        card.setVisible(cards);
        setClassName("as-cards", cards);
    }

    private Stream<FacilityRow> fetch(int offset, int limit) {
        return rows == null ? Stream.empty() : rows.fetch(offset, limit);
    }

    private Column<FacilityRow> column(String name, BiFunction<RowCells, FacilityRow, Component> cell) {
        return addComponentColumn(row -> cell.apply(shown(), row))
                .setHeader(Words.here().say("list.column." + name))
                .setKey(name);
    }

    private RowCells shown() {
        if (cells == null) throw new IllegalStateException("Rows are shown before a query was.");
        return cells;
    }
}
