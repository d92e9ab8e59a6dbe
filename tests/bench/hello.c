/*
 * hello: the ceiling of FastCGI. Answers every request with a page of as many
 * bytes as its query says, from as many workers as a heavy program has.
 */
#include <fcgiapp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <signal.h>
#include <unistd.h>

enum { WORKERS = 4, MOST = 1 << 20 };

static char page[MOST];

int main(void)
{
	memset(page, 'h', sizeof page);
	FCGX_Init();
	for (int i = 1; i < WORKERS; i++) {
		if (fork() != 0) continue;
		prctl(PR_SET_PDEATHSIG, SIGTERM);
		break;
	}
	FCGX_Request request;
	if (FCGX_InitRequest(&request, 0, 0) != 0) return 1;
	while (FCGX_Accept_r(&request) == 0) {
		const char *query = FCGX_GetParam("QUERY_STRING", request.envp);
		long size = query ? atol(query) : 0;
		if (size < 0 || size > MOST) size = 0;
		FCGX_FPrintF(request.out, "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n", (int)size);
		FCGX_PutStr(page, (int)size, request.out);
		FCGX_Finish_r(&request);
	}
	return 0;
}
