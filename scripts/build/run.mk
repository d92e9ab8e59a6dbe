# make run: everything, running, with demo data.  PORT=8080 DATA=build/demo
.PHONY: run
run:
	@scripts/needs run
	+@$(MAKE) --no-print-directory $(JOBS) all
	@exec env B="$(B)" PORT="$(PORT)" DATA="$(DATA)" scripts/run
