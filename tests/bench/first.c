/*
 * first PROGRAM SOCKET: microseconds from the start of a FastCGI program, as a web
 * server starts it, to the first byte of its first answer. Ends it again.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* A record of FastCGI: version, type, request 1, length. */
static size_t record(char *to, char type, const char *content, size_t length)
{
	const char head[] = { 1, type, 0, 1, (char)(length >> 8), (char)(length & 255), 0, 0 };
	memcpy(to, head, sizeof head);
	if (length) memcpy(to + sizeof head, content, length);
	return sizeof head + length;
}

static size_t pair(char *to, const char *name, const char *value)
{
	to[0] = (char)strlen(name);
	to[1] = (char)strlen(value);
	return 2 + (size_t)sprintf(to + 2, "%s%s", name, value);
}

int main(int argc, char **argv)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	if (argc != 3 || strlen(argv[2]) >= sizeof address.sun_path) return 2;
	strcpy(address.sun_path, argv[2]);
	int server = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (bind(server, (struct sockaddr *)&address, sizeof address) != 0 || listen(server, 16) != 0) return 1;

	char params[512], out[1024];
	size_t n = 0, size = 0;
	n += pair(params + n, "REQUEST_METHOD", "GET");
	n += pair(params + n, "QUERY_STRING", "");
	n += pair(params + n, "REMOTE_ADDR", "127.0.0.1");
	size += record(out + size, 1, "\0\1\0\0\0\0\0\0", 8); /* begin, as a responder */
	size += record(out + size, 4, params, n);
	size += record(out + size, 4, NULL, 0);
	size += record(out + size, 5, NULL, 0);

	double began = seconds();
	pid_t pid = fork();
	if (pid == 0) {
		dup2(server, 0);
		execl(argv[1], argv[1], (char *)NULL);
		_exit(127);
	}
	char byte;
	int failed = pid < 0 || connect(client, (struct sockaddr *)&address, sizeof address) != 0 ||
		write(client, out, size) != (ssize_t)size || read(client, &byte, 1) != 1;
	printf("%.0f\n", (seconds() - began) * 1e6);
	close(client); /* else the program waits two seconds for it, before it ends */
	if (pid > 0) kill(pid, SIGTERM);
	if (pid > 0) waitpid(pid, NULL, 0);
	unlink(argv[2]);
	return failed;
}
