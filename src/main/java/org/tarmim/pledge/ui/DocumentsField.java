package org.tarmim.pledge.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.tarmim.files.ui.FileField;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.pledge.document.DocumentKind;
import org.tarmim.pledge.document.NewDocument;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Words;

/** Documents of one kind, to be sent with something. */
final class DocumentsField extends CustomField<List<NewDocument>> {
    private final Select<DocumentKind> kind = Choices.of(DocumentKind.values());
    private final FileField files;

    DocumentsField(FilePieces pieces) {
        super(List.of());
        files = pieces.field(this::updateValue);
        kind.setLabel(Words.here().say("document.kind"));
        kind.addValueChangeListener(change -> updateValue());
        var fields = new Div(kind, files);
        fields.addClassName("documents-field");
        add(fields);
    }

    /** Refuses while a file is on its way. */
    void check() {
        files.check();
    }

    @Override
    protected List<NewDocument> generateModelValue() {
        return files.getValue().stream()
                .map(file -> new NewDocument(file, kind.getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<NewDocument> documents) {
        documents.stream().findFirst().ifPresent(one -> kind.setValue(one.kind()));
        files.setValue(documents.stream().map(NewDocument::file).toList());
    }
}
