/** Settings of the server, by PostgreSQL's own names. */
export type Settings = Readonly<Record<string, string>>;

/** Written anew at every start, so that a newer program brings its settings along. Durability stays as PostgreSQL has it. */
const laptop: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  shared_buffers: '128MB',
  work_mem: '8MB',
  max_wal_size: '512MB',
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  default_text_search_config: 'pg_catalog.simple',
  logging_collector: 'on',
  log_filename: 'server-%Y%m%d-%H%M%S.log',
  log_file_mode: '0600',
  log_rotation_size: '4MB',
  log_rotation_age: '1d',
  log_checkpoints: 'off',
  // Errors of statements reach the program; in this log they could carry names and addresses.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

/** The whole of `postgresql.conf`. */
export function configuration(logFolder: string, extra: Settings = {}): string {
  const settings = { ...laptop, log_directory: logFolder, ...extra };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll(/['\\]/g, '$&$&')}'`,
  );
  return `# Rowlock writes this file anew at every start.\n${lines.join('\n')}\n`;
}

/** The whole of `pg_hba.conf`: from this machine, with a password, and in no other way. */
export const accessRules = 'host all all 127.0.0.1/32 scram-sha-256\n';
