package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.facility.report.ReportFiles;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.ui.Words;

/** The photos and documents of the reports of a list. On a slow line they are fetched only when somebody asks. */
@SpringComponent
class FilesOfReports {
    private final ReportFiles files;
    private final FilePieces pieces;

    FilesOfReports(ReportFiles files, FilePieces pieces) {
        this.files = files;
        this.pieces = pieces;
    }

    Attached of(List<ReportRow> rows) {
        return new Attached(files.of(rows.stream().map(ReportRow::id).toList()), pieces);
    }

    record Attached(Map<UUID, List<UUID>> files, FilePieces pieces) {
        /** The files of a report behind their number; empty where it has none. */
        Optional<Component> behindAButton(UUID report) {
            return Optional.ofNullable(files.get(report)).map(this::details);
        }

        private Component details(List<UUID> ids) {
            var details = new Details(Words.here().say("report.files.count", ids.size()));
            details.addOpenedChangeListener(change -> {
                if (change.isOpened() && details.getContent().findAny().isEmpty()) details.add(pieces.gallery(ids));
            });
            return details;
        }
    }
}
