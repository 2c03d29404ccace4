package org.tarmim.store;

/** The settings of our own server: nothing acknowledged is lost, nobody but this machine gets in, no data in its log. */
final class ServerSettings {
    static final String WHO_MAY_CONNECT = """
            local all all reject
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private ServerSettings() {}

    static String on(int port) {
        return """
                # Written by Tarmim at each start; put your own settings into extra.conf beside this file.
                port = %d
                listen_addresses = 'localhost'
                unix_socket_directories = ''
                max_connections = 60
                password_encryption = 'scram-sha-256'
                # our passwords are 192 random bits: many rounds protect only what could be guessed, and each connection pays
                scram_iterations = 1

                fsync = on
                synchronous_commit = on
                full_page_writes = on
                # a file of the log that is no longer needed is deleted and not used again with its old content
                wal_recycle = off
                wal_init_zero = on

                shared_buffers = 256MB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                random_page_cost = 1.1
                jit = off
                # containers often have a tiny /dev/shm
                dynamic_shared_memory_type = mmap

                timezone = 'UTC'
                lc_messages = 'C'

                logging_collector = on
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                # neither statements nor the rows of a violated rule belong in a log
                log_error_verbosity = terse
                log_min_error_statement = panic

                include_if_exists = 'extra.conf'
                """.formatted(port);
    }
}
