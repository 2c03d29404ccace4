package org.tarmim.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Actor;

/** All SQL of files but their content. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FileTable {
    private final JdbcClient sql;

    FileTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<StoredFile> find(Collection<UUID> ids) {
        return sql.sql("""
                        select id, kind, name, size, sha256, width, height, scan, uploader_id, received_at,
                               withheld_at
                          from file
                         where id = any (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(FileTable::file)
                .list();
    }

    /** How many files of this account nothing holds yet. */
    int loose(UUID account) {
        return sql.sql("select count(*) from file where uploader_id = :account and held_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void insert(StoredFile file, String sha256, Actor uploader) {
        sql.sql("""
                        insert into file (id, kind, name, size, sha256, width, height, served, scan,
                                          uploader_id, uploader_org, received_at)
                        values (:id, :kind, :name, :size, :sha256, :width, :height, :served, :scan,
                                :uploader, :organisation, :receivedAt)
                        """)
                .param("id", file.id())
                .param("kind", file.kind().name())
                .param("name", file.name())
                .param("size", file.size())
                .param("sha256", HexFormat.of().parseHex(sha256))
                .param("width", file.width())
                .param("height", file.height())
                .param("served", Form.served(file.kind()).name())
                .param("scan", file.scan().name())
                .param("uploader", file.uploader())
                .param("organisation", uploader.organisation())
                .param("receivedAt", utc(file.receivedAt()))
                .update();
    }

    /** Marks a file as held from now on; one that is held already stays as it is. */
    void hold(UUID id, Instant now) {
        sql.sql("""
                        update file
                           set held_at = :now
                         where id = :id
                           and held_at is null
                        """).param("id", id).param("now", utc(now)).update();
    }

    /** Removes a file that nothing holds; false where there is none. */
    boolean deleteLoose(UUID id) {
        return sql.sql("delete from file where id = :id and held_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Removes what came before and nothing ever held. */
    void deleteLooseBefore(Instant moment) {
        sql.sql("delete from file where held_at is null and received_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    /** The files the virus scanner has not seen, oldest first. */
    List<StoredFile> toScan(int size) {
        return sql.sql("""
                        select id, kind, name, size, sha256, width, height, scan, uploader_id, received_at,
                               withheld_at
                          from file
                         where scan in ('UNSCANNED', 'QUARANTINED')
                           and withheld_at is null
                         order by received_at
                         limit :size
                        """).param("size", size).query(FileTable::file).list();
    }

    void scanned(UUID id, Scan scan) {
        sql.sql("update file set scan = :scan where id = :id")
                .param("id", id)
                .param("scan", scan.name())
                .update();
    }

    /** Destroys what a file is made of; refused by the database unless two people withheld it. */
    void withhold(UUID ask) {
        sql.sql("select withhold_file(:ask)").param("ask", ask).query().singleRow();
    }

    static StoredFile file(ResultSet row, int number) throws SQLException {
        var sha256 = row.getBytes("sha256");
        var withheldAt = row.getObject("withheld_at", OffsetDateTime.class);
        return new StoredFile(
                row.getObject("id", UUID.class),
                FileKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getLong("size"),
                sha256 == null ? null : HexFormat.of().formatHex(sha256),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                Scan.valueOf(row.getString("scan")),
                row.getObject("uploader_id", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                withheldAt == null ? null : withheldAt.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
