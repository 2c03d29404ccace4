package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tarmim.files.Files;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.pledge.document.Document;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.document.Documents;
import org.tarmim.pledge.document.Evidence;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** What the screens of pledges need to take documents in and to show them. */
@SpringComponent
class DocumentPieces {
    private final Documents documents;
    private final Files files;
    private final FilePieces pieces;

    DocumentPieces(Documents documents, Files files, FilePieces pieces) {
        this.documents = documents;
        this.files = files;
        this.pieces = pieces;
    }

    DocumentsField field() {
        return new DocumentsField(pieces);
    }

    Shown of(DocumentOf of, Collection<UUID> ids) {
        return new Shown(documents.of(of, ids), this);
    }

    /** Where documents are added to a movement that was recorded before. */
    Component form(UUID movement, Runnable added) {
        var words = Words.here();
        var notice = new Notice();
        var field = field();
        var send = new Button(
                words.say("document.send"),
                click -> notice.attempt(
                        () -> {
                            field.check();
                            documents.add(movement, field.getValue());
                        },
                        added));
        var form = new Div(notice, field, send);
        form.addClassName("stack");
        return form;
    }

    private Component opened(List<Document> hung) {
        var words = Words.here();
        var ids = hung.stream().map(Document::file).toList();
        if (files.find(ids).isEmpty()) return new Paragraph(words.say("documents.notYours"));
        var content = new Div();
        hung.stream()
                .collect(Collectors.groupingBy(Document::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> content.add(
                        new H4(words.label(kind)),
                        pieces.proofs(some.stream().map(Document::file).toList())));
        return content;
    }

    /** The documents of some rows, each behind its number until somebody asks. */
    record Shown(Map<UUID, List<Document>> documents, DocumentPieces pieces) {
        Evidence evidence(UUID id) {
            return Evidence.of(documents.getOrDefault(id, List.of()));
        }

        Component cell(UUID id) {
            var hung = documents.getOrDefault(id, List.of());
            if (hung.isEmpty()) return new Div();
            var details = new Details(Words.here().say("documents.count", hung.size()));
            details.addOpenedChangeListener(change -> {
                if (change.isOpened() && details.getContent().findAny().isEmpty()) details.add(pieces.opened(hung));
            });
            return details;
        }
    }
}
