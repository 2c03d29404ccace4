package org.tarmim.pledge.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of documents. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DocumentTable {
    private record Hung(UUID on, Document document) {}

    private final JdbcClient sql;

    DocumentTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, List<Document>> of(DocumentOf of, Collection<UUID> ids) {
        return sql
                .sql("""
                        select %1$s as held_by, file_id, kind, document_stands(file_id) as stands
                          from pledge_document
                         where %1$s = any (:ids)
                         order by hung_at, file_id
                        """.formatted(of.column()))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Hung(
                        row.getObject("held_by", UUID.class),
                        new Document(
                                row.getObject("file_id", UUID.class),
                                DocumentKind.valueOf(row.getString("kind")),
                                row.getBoolean("stands"))))
                .stream()
                .collect(Collectors.groupingBy(Hung::on, Collectors.mapping(Hung::document, Collectors.toList())));
    }

    /** Whose money it is that a movement moves. */
    UUID donor(UUID posting) {
        return sql.sql("select donor_id from posting where id = :posting")
                .param("posting", posting)
                .query(UUID.class)
                .single();
    }

    void insert(DocumentOf of, UUID id, UUID donor, NewDocument document, UUID uploader, Instant at) {
        sql.sql("""
                        insert into pledge_document (file_id, uploader_id, kind, donor_id, %s, hung_at)
                        values (:file, :uploader, :kind, :donor, :id, :at)
                        """.formatted(of.column()))
                .param("file", document.file())
                .param("uploader", uploader)
                .param("kind", document.kind().name())
                .param("donor", donor)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
