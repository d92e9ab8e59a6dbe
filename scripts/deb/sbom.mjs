// What is in the package that others made, as CycloneDX:  node sbom.mjs VERSION BUILD
// The libraries that the programs are linked with, by the Debian package they come from, and
// the styles and the letter that the pages are made of. The same each time: it has no clock.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, realpathSync } from "node:fs";

const [version, build] = process.argv.slice(2);
const run = (command, ...args) => execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The package that a file is of; before /usr was one, some lists name it without. */
function packageOf(file) {
	for (const path of [realpathSync(file), realpathSync(file).replace(/^\/usr/, ""), file]) {
		try {
			return run("dpkg-query", "-S", path).split(": ")[0].split(",")[0];
		} catch { /* by another name */ }
	}
	throw new Error(`${file} is of no package`);
}

const programs = ["cgi-bin", "bin"].flatMap((place) => readdirSync(`${build}/${place}`).map((name) => `${build}/${place}/${name}`));
const libraries = new Set(run("ldd", ...programs).split("\n").map((line) => /=> (\/\S+)/.exec(line)?.[1]).filter(Boolean));
const packages = [...new Set([...libraries].map(packageOf))].sort();
const linked = run("dpkg-query", "-W", "-f", "${Package}\t${Version}\t${Architecture}\n", ...packages).trim().split("\n").sort().map((line) => {
	const [name, at, architecture] = line.split("\t");
	const purl = `pkg:deb/debian/${name}@${encodeURIComponent(at)}?arch=${architecture}&distro=debian-12`;
	return { type: "library", "bom-ref": purl, name, version: at, purl };
});

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const pages = Object.entries(lock).filter(([path]) => /^node_modules\/(@utrecht|@nl-design-system[a-z-]*|@fontsource-variable)\/[^/]+$/.test(path)).map(([path, at]) => {
	const name = path.replace("node_modules/", ""), purl = `pkg:npm/${name.replace("@", "%40")}@${at.version}`;
	return { type: "library", "bom-ref": purl, name, version: at.version, ...(at.license && { licenses: [{ expression: at.license }] }), purl };
}).sort((a, b) => (a.purl < b.purl ? -1 : 1));

const self = `pkg:deb/jeugdbeschermingstafels@${encodeURIComponent(version)}`;
const components = [...linked, ...pages];
console.log(JSON.stringify({
	bomFormat: "CycloneDX", specVersion: "1.5", version: 1,
	metadata: { component: { type: "application", "bom-ref": self, name: "jeugdbeschermingstafels", version, licenses: [{ license: { id: "EUPL-1.2" } }], purl: self } },
	components,
	dependencies: [{ ref: self, dependsOn: components.map((component) => component["bom-ref"]) }],
}, null, 1));
