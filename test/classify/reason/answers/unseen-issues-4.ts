// More of issues-3, gathered after it was told right: Windows, Java, Ruby, Erlang, OpenSSL, GnuTLS, Exim. reason, status
// field and diagnostic, one a line. Blind, 44 of 68 were told right; two are left out.

export default `
expired | 4.0.0 | connect: operation timed out
expired | 4.4.1 | connect to mx.b.example[198.51.100.9]:25: Host is down
expired | 4.0.0 | write EPIPE
expired | 4.0.0 | write tcp 192.0.2.2:51234->198.51.100.9:25: write: broken pipe
network-error | 4.0.0 | Network is unreachable (os error 101)
network-error | 4.0.0 | No route to host (os error 113)
expired | 4.0.0 | Connection reset by peer (os error 104)
system-error | 4.3.0 | Too many open files (os error 24)
system-full | 4.3.1 | No space left on device (os error 28)
system-full | 4.3.1 | ENOSPC: no space left on device, write
system-error | 4.3.0 | EMFILE: too many open files, open '/var/spool/queue/1'
mailbox-full | 5.2.2 | EDQUOT: disk quota exceeded, write
system-error | 4.3.0 | EACCES: permission denied, open '/var/mail/n/new/1'
system-error | 4.3.0 | EROFS: read-only file system, open '/var/mail/n'
tls-required | 4.0.0 | tls: failed to verify certificate: x509: certificate has expired or is not yet valid
tls-required | 4.0.0 | x509: cannot validate certificate for 198.51.100.9 because it doesn't contain any IP SANs
tls-required | 4.0.0 | tls: server selected unsupported protocol version 301
tls-required | 4.0.0 | invalid peer certificate: Expired
tls-required | 4.0.0 | received fatal alert: ProtocolVersion
tls-required | 4.0.0 | unexpected error: no ciphersuites in common
tls-required | 4.0.0 | CERT_HAS_EXPIRED
tls-required | 4.0.0 | DEPTH_ZERO_SELF_SIGNED_CERT
tls-required | 4.0.0 | ERR_TLS_CERT_ALTNAME_INVALID
tls-required | 4.0.0 | error:0A00010B:SSL routines::wrong version number
tls-required | 4.0.0 | error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure
tls-required | 4.0.0 | error:0A000086:SSL routines::certificate verify failed
tls-required | 4.0.0 | error:0A000102:SSL routines::unsupported protocol
tls-required | 4.0.0 | dh key too small
tls-required | 4.0.0 | Received fatal alert: handshake_failure
tls-required | 4.0.0 | Remote host closed connection during handshake
tls-required | 4.0.0 | The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch
tls-required | 4.0.0 | An error occurred while attempting to establish an SSL or TLS connection.
tls-required | 4.0.0 | a TLS fatal alert has been received
tls-required | 4.0.0 | TLS session: (gnutls_handshake): The TLS connection was non-properly terminated.
tls-required | 4.0.0 | A TLS session is required, but an attempt to start TLS failed
tls-required | 4.0.0 | H=mx.b.example [198.51.100.9]: a TLS session is required, but the server did not offer TLS support
tls-required | 4.0.0 | DANE error: tlsa lookup DEFER
tls-required | 4.7.0 | DANE attempt failed; TLS connection to mx.b.example [198.51.100.9]: (SSL_connect): error:0A000086:SSL routines::certificate verify failed
tls-required | 4.0.0 | mtasts: policy requires a verified certificate, mx host not in policy
expired | 4.0.0 | The operation has timed out.
expired | 4.0.0 | Unable to connect to the remote server
expired | 4.0.0 | No connection could be made because the target machine actively refused it 198.51.100.9:25
expired | 4.0.0 | An existing connection was forcibly closed by the remote host
host-unknown | 5.0.0 | No such host is known
host-unknown | 5.0.0 | java.net.UnknownHostException: mx.b.example
expired | 4.0.0 | java.net.SocketTimeoutException: Read timed out
expired | 4.0.0 | Couldn't connect to host, port: mx.b.example, 25; timeout -1
expired | 4.0.0 | Net::ReadTimeout with #<TCPSocket:(closed)>
host-unknown | 5.0.0 | getaddrinfo: Name or service not known
network-error | 4.0.0 | getaddrinfo: Temporary failure in name resolution
host-unknown | 5.0.0 | nodename nor servname provided, or not known
network-error | 4.0.0 | {error,nxdomain} while looking up mail exchangers, will be tried again
expired | 4.0.0 | {error,etimedout}
expired | 4.0.0 | {network_failure,"mx.b.example",{error,timeout}}
expired | 4.0.0 | {network_failure,"mx.b.example",{error,econnrefused}}
user-unknown | 5.1.1 | {permanent_failure,"mx.b.example",<<"550 5.1.1 No such user\\r\\n">>}
security-error | 5.0.0 | {permanent_failure,"smtp.b.example",auth_failed}
network-error | 4.0.0 | DNS error: lookup timed out
network-error | 4.0.0 | dns: SERVFAIL for b.example
network-error | 4.0.0 | lookup mx.b.example: i/o timeout
network-error | 4.0.0 | all relevant MX records point to non-existent hosts or (invalidly) to IP addresses
not-accepting | 5.0.0 | an MX or SRV record indicated no SMTP service
system-error | 4.0.0 | write queue file: disk I/O error
system-error | 4.0.0 | database is locked
system-error | 4.0.0 | SQLSTATE[HY000] [2002] Connection refused
system-error | 4.0.0 | pq: too many connections for role "mail"
`
