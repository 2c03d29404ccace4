package org.tarmim.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tarmim.files.SampleFiles.CANARY;
import static org.tarmim.files.SampleFiles.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.Trails;
import org.tarmim.kernel.Rejected;

/** What happens to a file between the sender's machine and the table, and who sees it before anything holds it. */
@HouseTest
class FilesTest {
    private static final long GIB = 1L << 30;

    @Autowired
    Files files;

    @Autowired
    Trails trails;

    @Autowired
    SamplePeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;

    @BeforeEach
    void a_reporter() {
        reporter = people.somebody(Role.REPORTER);
    }

    @Test
    void what_comes_out_is_the_clean_copy_and_what_is_sealed_is_known_by_its_hash() {
        var photo = as(reporter, () -> files.take(upload("wall.jpg", SampleFiles.photoWithPosition(1))));
        assertThat(as(reporter, () -> files.find(List.of(photo.id())))).containsExactly(photo);
        assertThat(content(photo.id())).startsWith(0xFF, 0xD8);
        assertThat(as(reporter, () -> files.thumbnail(photo.id()))).isPresent();
        assertThat(photo.sha256()).hasSize(64);
        assertThat(photo.servedName()).isEqualTo(photo.id() + ".jpg").doesNotContain("wall");
    }

    @Test
    void a_position_planted_in_a_photo_is_found_nowhere_in_what_is_stored() {
        as(reporter, () -> files.take(upload("wall.jpg", SampleFiles.photoWithPosition(6))));
        as(reporter, () -> files.take(upload("wall.png", SampleFiles.pngWithPosition())));
        as(reporter, () -> files.take(upload("plan.pdf", SampleFiles.pdfWithPosition())));
        as(reporter, () -> files.take(upload("letter.docx", SampleFiles.docx())));
        assertThat(chunksWith("JFIF", reporter)).isPositive();
        assertThat(chunksWith(CANARY, reporter)).isZero();
    }

    @Test
    void a_large_document_comes_out_byte_for_byte() {
        var text = "0123456789\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        var note = as(reporter, () -> files.take(upload("note.txt", text)));
        assertThat(content(note.id())).isEqualTo(text);
    }

    @Test
    void nobody_else_sees_a_file_that_nothing_holds_yet() {
        var photo = as(reporter, () -> files.take(upload("wall.jpg", SampleFiles.photo())));
        for (var role : Role.values()) {
            var other = people.somebody(role, reporter.organisation());
            assertThat(as(other, () -> files.find(List.of(photo.id())))).isEmpty();
            assertThat(as(other, () -> files.part(photo.id(), 0))).isEmpty();
            assertThatThrownBy(() -> as(other, () -> files.open(photo.id()))).hasMessage("file.missing");
        }
    }

    @Test
    void the_database_shows_the_sealed_form_of_a_photo_to_nobody() {
        var photo = as(reporter, () -> files.take(upload("wall.jpg", SampleFiles.photo())));
        List<String> forms = as(reporter, () -> forms(photo.id()));
        assertThat(forms).containsExactlyInAnyOrder("COPY", "THUMBNAIL");
    }

    @Test
    void an_upload_and_a_download_stand_in_the_trail() {
        var photo = as(reporter, () -> files.take(upload("wall.jpg", SampleFiles.photo())));
        as(reporter, () -> files.open(photo.id()));
        var done = as(reporter, () -> trails.page(TrailQuery.ALL.by(reporter.account())))
                .rows();
        assertThat(done)
                .filteredOn(row -> row.subjectId().equals(photo.id().toString()))
                .extracting(row -> row.action())
                .containsExactly("file.opened", "file.taken");
    }

    @Test
    void two_gigabytes_are_refused_unread_and_a_liar_is_stopped_at_the_limit() throws IOException {
        var read = new AtomicLong();
        refused("file.large", new Upload("film.jpg", 2 * GIB, endless(read)));
        assertThat(read.get()).isZero();
        refused("file.large", new Upload("film.jpg", -1, endless(read)));
        refused("file.large", new Upload("film.jpg", 10, endless(read)));
        assertThat(read.get()).isLessThan(3 * Files.LARGEST);
        await().until(() -> leftBehind() == 0); // other tests run beside this one
    }

    @Test
    void a_line_that_breaks_is_said_and_leaves_nothing_behind() throws IOException {
        refused("file.interrupted", new Upload("wall.jpg", 100, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        }));
        await().until(() -> leftBehind() == 0); // other tests run beside this one
    }

    @Test
    void who_uploaded_a_file_can_take_it_back_and_nobody_else_can() {
        var photo = as(reporter, () -> files.take(upload("wall.jpg", SampleFiles.photo())));
        var colleague = people.somebody(Role.REPORTER, reporter.organisation());
        Acting.as(colleague, () -> files.takeBack(photo.id()));
        assertThat(as(reporter, () -> files.find(List.of(photo.id())))).hasSize(1);
        Acting.as(reporter, () -> files.takeBack(photo.id()));
        assertThat(as(reporter, () -> files.find(List.of(photo.id())))).isEmpty();
    }

    @Test
    void nobody_fills_the_table_with_files_that_belong_to_nothing() {
        var text = SampleFiles.bytes("a wall");
        for (int i = 0; i < 50; i++) as(reporter, () -> files.take(upload("note.txt", text)));
        refused("file.loose", upload("note.txt", text));
    }

    private List<String> forms(UUID file) {
        return transaction.execute(
                status -> sql.sql("""
                        select distinct form
                          from file_chunk
                         where file_id = :file
                        """).param("file", file).query(String.class).list());
    }

    private void refused(String key, Upload upload) {
        assertThatThrownBy(() -> as(reporter, () -> files.take(upload)))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    private byte[] content(UUID file) {
        var all = new java.io.ByteArrayOutputStream();
        for (int number = 0; ; number++) {
            int which = number;
            var part = as(reporter, () -> files.part(file, which));
            if (part.isEmpty()) return all.toByteArray();
            all.writeBytes(part.get());
        }
    }

    /** How many stored pieces hold these letters, asked in the name of the one account that reads every form. */
    private int chunksWith(String letters, Actor uploader) {
        return as(
                Actor.system(),
                () -> transaction.execute(status -> sql.sql("""
                        select count(*)
                          from file_chunk c
                          join file f on f.id = c.file_id
                         where f.uploader_id = :uploader
                           and (position(cast(:letters as bytea) in c.bytes) > 0
                                or position(:text in f.name) > 0)
                        """)
                        .param("uploader", uploader.account())
                        .param("letters", letters.getBytes(StandardCharsets.UTF_8))
                        .param("text", letters)
                        .query(Integer.class)
                        .single()));
    }

    private static long leftBehind() throws IOException {
        try (var all = java.nio.file.Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("tarmim-upload"))
                    .count();
        }
    }

    private static InputStream endless(AtomicLong read) {
        return new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0xFF;
            }

            @Override
            public int read(byte[] part, int from, int length) {
                read.addAndGet(length);
                return length;
            }
        };
    }

    private static <T> T as(Actor actor, Supplier<T> step) {
        return Acting.as(actor, step);
    }
}
