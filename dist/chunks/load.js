import { o as __toESM, t as __commonJSMin$1 } from "./rolldown-runtime.js";
import { a as showPath, i as shorten, n as plainText, r as quote, t as enumerate } from "./quote.js";
import { t as grouped } from "./numbers.js";
import { n as replaceInvisible, t as hasInvisible } from "./invisible.js";
import { a as selectTexts, i as select, n as isRecord, o as valueAt, r as listAt, s as suggest, t as get } from "./select.js";
import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { closeSync, openSync, readSync, statSync } from "node:fs";
// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin$1(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}));
// src/policy/ip-range.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
/**
* Reads an IPv4 or IPv6 address or CIDR range, in the one spelling that every system reads alike. The error says what
* is wrong, to stand after "203.0.113.0/33 is not an IP range: ". How broad or how public it is, is not judged here.
*/
function parseIpRange(text) {
	if (text === "") return { error: "it is empty" };
	if (/\s/.test(text)) return { error: "it has a space in it; write one range, without spaces" };
	const [addressText = "", prefixText, ...rest] = text.split("/");
	if (rest.length > 0) return { error: "it has more than one /" };
	const address = addressText.includes(":") ? parseIpv6(addressText) : parseIpv4(addressText);
	if ("error" in address) return address;
	const prefix = parsePrefix(prefixText, address);
	return typeof prefix === "number" ? rangeOf$2(address, prefix) : prefix;
}
function rangeOf$2(address, prefix) {
	const bits = address.bits.slice(0, prefix);
	const network = bits.padEnd(address.bits.length, "0");
	return {
		family: address.family,
		address: address.text,
		prefix,
		canonical: `${addressOf(network)}/${prefix}`,
		hostBits: network !== address.bits,
		bits
	};
}
/** The range of all addresses of a family that start with these bits. */
function blockOf(family, bits) {
	const network = bits.padEnd(family === "ipv4" ? 32 : 128, "0");
	return rangeOf$2({
		family,
		text: addressOf(network),
		bits: network
	}, bits.length);
}
function parsePrefix(text, address) {
	const longest = address.bits.length;
	if (text === void 0) return longest;
	if (/^\d+\.\d+\.\d+\.\d+$/.test(text)) return { error: `/${text} is a netmask; write the number of bits, as in /24` };
	if (!/^(0|[1-9]\d*)$/.test(text)) return { error: `after the / stands a number from 0 to ${longest}` };
	const prefix = Number(text);
	return prefix <= longest ? prefix : { error: `/${text} is too long; an ${nameOf(address.family)} prefix has 0 to ${longest} bits` };
}
function parseIpv4(text) {
	if (/[^\d.]/.test(text)) return { error: "it is neither an IPv4 address (203.0.113.7) nor an IPv6 address (2001:db8::7)" };
	const parts = text.split(".");
	if (parts.length !== 4 || parts.includes("")) return { error: "an IPv4 address has four numbers, as in 203.0.113.7" };
	const padded = parts.find((part) => /^0\d/.test(part));
	if (padded !== void 0) return { error: `${padded} starts with a zero, which some systems read as octal; write ${Number(padded)}` };
	const large = parts.find((part) => Number(part) > 255);
	if (large !== void 0) return { error: `${large} is more than 255` };
	return addressFrom(import_ipaddr.default.IPv4.parse(text));
}
function parseIpv6(text) {
	if (text.includes("%")) return { error: "it names a network interface (%); write the address alone" };
	if (text.includes(".")) return { error: "it has an IPv4 address inside; write the IPv4 address alone" };
	if (/[^\da-f:]/i.test(text)) return { error: "an IPv6 address has hexadecimal groups between colons, as in 2001:db8::7" };
	if (text.includes(":::") || text.split("::").length > 2) return { error: "it has more than one ::" };
	const groups = text.split(":").filter((group) => group !== "");
	const long = groups.find((group) => group.length > 4);
	if (long !== void 0) return { error: `${long} is more than four hexadecimal digits` };
	if (!text.includes("::") && groups.length < 8) return { error: `it has ${groups.length} of 8 groups; write :: where groups are left out` };
	if (groups.length > 8 || !import_ipaddr.default.IPv6.isValid(text)) return { error: "an IPv6 address has eight groups, or fewer with one ::" };
	const address = import_ipaddr.default.IPv6.parse(text);
	if (address.isIPv4MappedAddress()) return { error: `it is an IPv4 address inside IPv6; write ${address.toIPv4Address().toString()}` };
	return addressFrom(address);
}
function addressFrom(address) {
	const bits = address.toByteArray().map((byte) => byte.toString(2).padStart(8, "0"));
	return {
		family: address.kind(),
		text: address.toString(),
		bits: bits.join("")
	};
}
function addressOf(bits) {
	const bytes = Array.from({ length: bits.length / 8 }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2));
	return import_ipaddr.default.fromByteArray(bytes).toString();
}
function nameOf(family) {
	return family === "ipv4" ? "IPv4" : "IPv6";
}
/** Whether every address of `inner` is also one of `outer`. */
function contains(outer, inner) {
	return outer.family === inner.family && inner.bits.startsWith(outer.bits);
}
/** From the IANA special-purpose address registries (RFC 6890 and its successors), the most telling class first. */
const special = [
	["private", "10.0.0.0/8"],
	["private", "172.16.0.0/12"],
	["private", "192.168.0.0/16"],
	["cgnat", "100.64.0.0/10"],
	["loopback", "127.0.0.0/8"],
	["link-local", "169.254.0.0/16"],
	["documentation", "192.0.2.0/24"],
	["documentation", "198.51.100.0/24"],
	["documentation", "203.0.113.0/24"],
	["unspecified", "0.0.0.0/8"],
	["multicast", "224.0.0.0/4"],
	["reserved", "192.0.0.0/24"],
	["reserved", "192.88.99.0/24"],
	["reserved", "198.18.0.0/15"],
	["reserved", "240.0.0.0/4"],
	["unique-local", "fc00::/7"],
	["link-local", "fe80::/10"],
	["loopback", "::1/128"],
	["unspecified", "::/128"],
	["documentation", "2001:db8::/32"],
	["documentation", "3fff::/20"],
	["multicast", "ff00::/8"],
	["reserved", "2001::/23"],
	["reserved", "2002::/16"]
].map(([name, text]) => [name, known(text)]);
/** The only IPv6 space that IANA gives out as global unicast addresses. */
const globalUnicast = known("2000::/3");
/**
* What kind of addresses a range holds. One that merely overlaps a special block counts as that block, unless it is
* wider than /8: then its breadth is what is wrong with it, and it is "public" here.
*/
function addressClass(range) {
	const inside = special.find(([, block]) => contains(block, range));
	if (inside !== void 0) return inside[0];
	if (range.prefix < 8) return "public";
	const touched = special.find(([, block]) => contains(range, block));
	if (touched !== void 0) return touched[0];
	return range.family === "ipv6" && !contains(globalUnicast, range) ? "reserved" : "public";
}
function known(text) {
	const range = parseIpRange(text);
	if ("error" in range) throw new Error(`${text}: ${range.error}`);
	return range;
}
// src/policy/text-file.ts
/** Far more than any policy file needs: 2,000 IPv6 ranges are 80 kB. */
const mostBytes = 1e6;
/**
* The text of a policy file, without its byte order mark; or why it cannot be read. A large file is not opened.
* Waits for the disk: for files this small, being called back costs five times what reading does.
*/
function readTextFile(path) {
	try {
		const found = statSync(path);
		if (!found.isFile()) return { fault: notAFile };
		if (found.size > mostBytes) return { fault: tooLarge(found.size) };
		const bytes = readBounded(path, found.size);
		return bytes.length > mostBytes ? { fault: tooLarge(bytes.length) } : decode(bytes);
	} catch (error) {
		return { fault: unreadable(error) };
	}
}
/** A file may grow between being measured and being read; one byte over the limit is enough to know. */
function readBounded(path, size) {
	const file = openSync(path, "r");
	try {
		const buffer = Buffer.alloc(Math.min(size, mostBytes) + 1);
		let length = 0;
		while (length < buffer.length) {
			const count = readSync(file, buffer, length, buffer.length - length, null);
			if (count === 0) break;
			length += count;
		}
		return buffer.subarray(0, length);
	} finally {
		closeSync(file);
	}
}
function decode(bytes) {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const wide = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
		const readable = new TextDecoder("utf-8").decode(bytes).split("�", 1)[0] ?? "";
		return { fault: {
			code: "not-utf8",
			message: wide ? "The file is UTF-16, not UTF-8." : "The file is not UTF-8 text.",
			hint: "Save it with the encoding UTF-8.",
			line: wide ? 1 : readable.split("\n").length
		} };
	}
}
const notAFile = {
	code: "unreadable-file",
	message: "This is not a file.",
	hint: "Put a YAML file here."
};
function tooLarge(bytes) {
	const exact = bytes < 2 * mostBytes ? ` (${grouped(bytes)} bytes)` : "";
	return {
		code: "file-too-large",
		message: `The file has ${`${Math.round(bytes / 1e6)} MB${exact}`}; a policy file has at most 1 MB. It was not read.`,
		hint: "Keep only the policies of one tenant in it."
	};
}
/** The operating system's reason in plain words. */
function unreadable(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
	return {
		code: "unreadable-file",
		message: `This cannot be read: ${{
			EACCES: "permission denied",
			EPERM: "permission denied",
			ENOENT: "it does not exist",
			ELOOP: "its symbolic links run in a circle",
			ENAMETOOLONG: "its name is too long",
			EMFILE: "too many files are open"
		}[code] ?? code}.`
	};
}
// src/policy/directory.ts
/** Folders deeper than this are nobody's policies. */
const deepest$1 = 5;
/** What a `policies/` directory holds, in a fixed order, and what lies in it that would silently be ignored. */
async function listPolicies(directory) {
	const shown = showDirectory(directory);
	const root = await realDirectory(directory);
	if (typeof root !== "string") return {
		paths: [],
		problems: [problemAt(shown, root)]
	};
	const paths = [];
	const problems = [];
	for (const entry of await listEntries(directory, shown, "", 0, problems)) {
		const fault = (entry.isLink ? await judgeLink(entry, root) : void 0) ?? judge(entry);
		if (fault !== void 0) problems.push(problemAt(entry.file, fault));
		else if (isPolicyFile(entry)) paths.push({
			kind: entry.inside === "msp.yaml" ? "msp" : "client",
			path: entry.path,
			file: entry.file
		});
	}
	const found = paths.some(({ kind }) => kind === "msp");
	const blamed = problems.some(({ position }) => position.file === posix.join(shown, "msp.yaml"));
	return {
		paths,
		problems: found || blamed ? problems : [...problems, noMspFile(shown, paths.length > 0)]
	};
}
function problemAt(file, fault) {
	return {
		...fault,
		position: {
			file,
			line: 1,
			column: 1
		}
	};
}
function showDirectory(directory) {
	return posix.join(sep === "\\" ? directory.replaceAll("\\", "/") : directory).replace(/(?<=.)\/$/, "");
}
async function realDirectory(directory) {
	const where = "Policies live in a directory with msp.yaml and clients/ in it.";
	try {
		const root = await realpath(directory);
		if ((await stat(root)).isDirectory()) return root;
		return {
			code: "not-a-directory",
			message: `${quote(directory)} is a file, not a directory.`,
			hint: where
		};
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) return unreadable(error);
		return {
			code: "missing-directory",
			message: `There is no directory ${quote(directory)}.`,
			hint: where
		};
	}
}
async function listEntries(directory, shown, inside, depth, problems) {
	try {
		const found = await readdir(join(directory, inside), { withFileTypes: true });
		found.sort((a, b) => a.name < b.name ? -1 : 1);
		const all = [];
		for (const entry of found) {
			if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
			const path = posix.join(inside, entry.name);
			if (path === "templates" && !entry.isSymbolicLink()) continue;
			all.push({
				path: join(directory, path),
				inside: path,
				file: posix.join(shown, path),
				isDirectory: entry.isDirectory(),
				isLink: entry.isSymbolicLink()
			});
			if (entry.isDirectory() && depth < deepest$1) all.push(...await listEntries(directory, shown, path, depth + 1, problems));
		}
		return all;
	} catch (error) {
		problems.push(problemAt(posix.join(shown, inside), unreadable(error)));
		return [];
	}
}
/**
* What is wrong with a path that may be a link, or lead through one: it may point elsewhere in the directory; what lies
* outside was never reviewed with it.
*/
async function judgePlace(path, directory) {
	try {
		const way = relative(await realpath(directory), await realpath(path));
		if (!(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))) return void 0;
		return {
			code: "outside-directory",
			message: "This is a symbolic link to a place outside the policy directory. It was not followed.",
			hint: "Put the file itself here."
		};
	} catch (error) {
		return unreadable(error);
	}
}
async function judgeLink(entry, root) {
	const fault = await judgePlace(entry.path, root);
	if (fault !== void 0) return fault;
	try {
		return (await stat(entry.path)).isDirectory() && entry.inside === "clients" ? {
			code: "misplaced-file",
			message: "clients is a symbolic link.",
			hint: "Make it a folder."
		} : void 0;
	} catch (error) {
		return unreadable(error);
	}
}
function isPolicyFile({ inside, isDirectory }) {
	return !isDirectory && (inside === "msp.yaml" || /^clients\/[^/]+\.yaml$/.test(inside));
}
function judge(entry) {
	const { inside, isDirectory } = entry;
	if (isDirectory && isPolicyFile({
		...entry,
		isDirectory: false
	})) return {
		code: "unreadable-file",
		message: "This is a folder, not a file."
	};
	if (!isDirectory && !entry.isLink && inside === "clients") return {
		code: "misplaced-file",
		message: "clients is a file.",
		hint: "Make it a folder of client files."
	};
	if (isPolicyFile(entry) || isDirectory || !/\.ya?ml$/i.test(inside)) return void 0;
	const name = posix.basename(inside);
	const folder = posix.dirname(inside);
	const yaml = name.replace(/\.ya?ml$/i, ".yaml");
	const code = "misplaced-file";
	if (folder === "." && yaml.toLowerCase() === "msp.yaml") return {
		code,
		message: `${quote(name)} is not read: the MSP's file is msp.yaml.`,
		hint: "Rename it to msp.yaml."
	};
	if (folder === "clients") return {
		code,
		message: `${quote(name)} is not read: a client file ends in .yaml.`,
		hint: `Rename it to ${quote(yaml)}.`
	};
	if (folder.startsWith("clients/")) return {
		code,
		message: `${quote(name)} is not read: clients has no folders inside.`,
		hint: `Move it to ${quote(`clients/${yaml}`)}.`
	};
	return {
		code,
		message: `${quote(inside)} is not read: policies are msp.yaml and the files in clients/.`,
		hint: `Move a client's file to ${quote(`clients/${yaml}`)}, and other YAML out of the policy directory.`
	};
}
function noMspFile(shown, hasClients) {
	const hint = "Start from the shipped policies/: msp.yaml for the MSP's tenant, clients/<name>.yaml for each client.";
	return hasClients ? problemAt(posix.join(shown, "msp.yaml"), {
		code: "missing-file",
		message: "There is no msp.yaml.",
		hint
	}) : problemAt(shown, {
		code: "empty-directory",
		message: "There is no msp.yaml in this directory.",
		hint
	});
}
// src/policy/excerpt.ts
const width$1 = 100;
const before = 40;
/**
* The offending line as a terminal may show it. `caret` counts from 0 and is an index into `text`, as `length` counts
* its characters: unprintable characters are each replaced by one sign, so that a caret below stands right.
*/
function excerptOf(line, position) {
	const column = Math.min(position.column - 1, line.length);
	const end = Math.min((position.endColumn ?? position.column) - 1, line.length);
	const start = line.length <= width$1 ? 0 : Math.max(0, Math.min(column - before, line.length - width$1));
	const stop = Math.min(line.length, start + width$1);
	const text = `${start > 0 ? "…" : ""}${line.slice(start, stop)}${stop < line.length ? "…" : ""}`;
	const shift = start > 0 ? 1 : 0;
	return {
		text: printable(text),
		caret: column - start + shift,
		length: Math.max(1, Math.min(end, stop) - column)
	};
}
function printable(text) {
	return replaceInvisible(text, (character, code) => {
		if (character === "	") return "→";
		return code < 32 ? String.fromCodePoint(9216 + code) : "�".repeat(character.length);
	});
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode$1(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode$1(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode$1(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode$1(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode$1(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode$1(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode$1(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode$1(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode$1(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode$1(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode$1(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode$1(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode$1(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode$1(key)) key = key.clone(schema);
		if (isNode$1(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode$1(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode$1(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode$1(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode$1(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode$1(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map$1 = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map$1,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map$1, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map$1,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map$1,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map: map$1,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map$1 });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode$1(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode$1(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode$1(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
// src/policy/conflict.ts
/** At the start of a line these are never YAML that a policy file may hold. */
const marker = /^(?:[<>]{7}(?= |\r?$)|={7}(?=\r?$)).*/m;
/** The first line that git wrote where it could not merge, as git-merge(1) shows it; one that was overlooked counts. */
function findConflict(text) {
	const found = marker.exec(text);
	if (found === null) return void 0;
	return {
		code: "git-conflict",
		message: "This is a conflict that git left.",
		hint: "Keep the lines that are right, of one side or of both, and delete those that begin with <<<<<<<, ======= and >>>>>>>.",
		range: [found.index, found.index + found[0].length]
	};
}
/** The kinds of values. `nothing` is a key without a value, or an alias of nothing. */
const [nothing, plain$1, list, map, aliasOf] = [
	0,
	1,
	2,
	3,
	4
];
/** The place of a path, or of the nearest ancestor that is written. What stands behind an alias is found there. */
function findPlace(places, path) {
	let record = 0;
	for (const step of path) {
		const child = findChild(places, record, step);
		if (child === void 0) return {
			...placeOf(places, record),
			text: void 0
		};
		record = child;
	}
	return placeOf(places, record);
}
/** The line and column of an offset, both counted from 1. */
function findLine({ numbers, lines }, offset) {
	let [low, high] = [lines, numbers.length];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return {
		line: low - lines + 1,
		column: offset - (numbers[low] ?? 0) + 1
	};
}
function findChild(places, parent, step) {
	const own = read(places, parent, 4);
	const owner = own < aliasOf ? parent : own - aliasOf;
	const kind = read(places, owner, 4);
	if (kind !== list && kind !== map) return void 0;
	const [first, count] = [read(places, owner, 2), read(places, owner, 3)];
	if (kind === list) return typeof step === "number" && step < count ? first + step : void 0;
	for (let child = first; child < first + count; child++) if (isNamed(places, child, step)) return child;
}
function isNamed(places, record, name) {
	const unlike = places.unlike?.get(record * 5);
	if (unlike !== void 0 || typeof name === "number") return unlike === name;
	return textIn(places.text, [read(places, record, 0), read(places, record, 1)]) === name;
}
function placeOf(places, record) {
	const key = [read(places, record, 0), read(places, record, 1)];
	const kind = read(places, record, 4);
	const value = kind === list || kind === map ? key : [read(places, record, 2), read(places, record, 3)];
	if (kind !== plain$1) return {
		key,
		value,
		text: void 0
	};
	return {
		key,
		value,
		text: places.unlike?.get(record * 5 + 2) ?? textIn(places.text, value)
	};
}
/** What is written in a range, without its quotes. */
function textIn(text, [start, end]) {
	const quotes = text[start] === "\"" || text[start] === "'" ? 1 : 0;
	return text.slice(start + quotes, end - quotes);
}
function read({ numbers }, record, column) {
	return numbers[record * 5 + column] ?? 0;
}
// src/policy/yaml-words.ts
/** The parser's errors in plain words, by its own codes. */
const words = {
	TAB_AS_INDENT: {
		code: "tab-indent",
		message: "This line is indented with a tab; YAML allows spaces only.",
		hint: "Replace the tab by spaces, as many as the lines beside it have."
	},
	BAD_INDENT: {
		code: "yaml-syntax",
		message: "This does not line up with what it belongs to.",
		hint: "Give keys of one level the same indentation."
	},
	BLOCK_AS_IMPLICIT_KEY: {
		code: "yaml-syntax",
		message: "There is a second key on this line.",
		hint: "Put text that contains a colon and a space in quotes, or move the key to its own line."
	},
	MULTILINE_IMPLICIT_KEY: {
		code: "yaml-syntax",
		message: "This is read as a key that runs over several lines; a colon is missing.",
		hint: "Write a key as `key: value`, or `key:` with its values indented below."
	},
	BAD_SCALAR_START: {
		code: "yaml-syntax",
		message: "Plain text may not start with this character.",
		hint: "Put the text in quotes."
	},
	BAD_DQ_ESCAPE: {
		code: "yaml-syntax",
		message: "In double quotes a \\ starts an escape, and this one does not exist.",
		hint: "Use single quotes, or write \\\\ for a backslash."
	},
	BAD_ALIAS: {
		code: "yaml-syntax",
		message: "This is read as an anchor (&) or an alias (*), but it has no proper name.",
		hint: "Put text that starts with & or * in quotes."
	},
	MULTIPLE_DOCS: {
		code: "several-documents",
		message: "A second document starts here (---); one file describes one tenant.",
		hint: "Remove the --- or move what follows to a file of its own."
	},
	RESOURCE_EXHAUSTION: {
		code: "too-deep",
		message: "This is nested too deeply to be a policy.",
		hint: "Remove the nested brackets or lists."
	}
};
/** Errors that share a code with others, by the beginning of the parser's message. */
const byMessage = [
	{
		test: /^Missing closing .quote/,
		words: {
			code: "yaml-syntax",
			message: "Text in quotes does not end.",
			hint: "Add the closing quote; inside single quotes a ' is written twice."
		}
	},
	{
		test: /^Unexpected flow-(?:seq|map)-end/,
		words: {
			code: "yaml-syntax",
			message: "This bracket closes nothing that was opened.",
			hint: "Remove it, or put text that contains it in quotes."
		}
	},
	{
		test: /^Sequence item without/,
		words: {
			code: "yaml-syntax",
			message: "This stands neither inside the list entry above nor outside the list.",
			hint: "Indent it as far as the other keys of the entry, after its dash."
		}
	},
	{
		test: /at node end$/,
		words: {
			code: "yaml-syntax",
			message: "This stands after a value that is complete.",
			hint: "Put the whole text in one pair of quotes, or give this a line and a key of its own."
		}
	}
];
/** A list or a map in brackets without its end. */
function wordsForOpen(bracket) {
	const end = bracket === "[" ? "]" : "}";
	return {
		code: "yaml-syntax",
		message: `The ${bracket} that opens here is not closed.`,
		hint: `Close it with ${end}, or put text that contains ${bracket} in quotes.`
	};
}
/** A line that is indented so that it belongs to nothing. */
function wordsForIndent(what) {
	return {
		code: "yaml-syntax",
		...what === "key" ? {
			message: "This is indented deeper than the line above, which has a value already.",
			hint: "Indent it as far as the keys it belongs with."
		} : {
			message: "This list entry does not line up with what stands above.",
			hint: "Start every entry of a list in the same column, and put a list under a key without a value."
		}
	};
}
/** Errors after which the parser's tree still says what the file says, so that it is worth checking further. */
const harmless = /* @__PURE__ */ new Set([
	"BAD_SCALAR_START",
	"BAD_DQ_ESCAPE",
	"MULTIPLE_DOCS"
]);
/** Whether the rest of the file can be trusted in spite of this error. */
function isHarmless(error) {
	return harmless.has(error.code);
}
/** What a syntax error means and what to do. */
function wordsFor(error) {
	return byMessage.find(({ test }) => test.test(error.message))?.words ?? words[error.code] ?? {
		code: "yaml-syntax",
		message: `This is not valid YAML: ${error.message.replaceAll(/\s+/g, " ").slice(0, 160)}.`
	};
}
// src/policy/syntax-faults.ts
const most = 5;
/**
* What is wrong with a text as YAML, each where it is to be mended: a bracket that is not closed at the bracket, not
* where the parser gave up.
*/
function syntaxFaults(document, text, lines) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [index, error] of document.errors.entries()) {
		if (isDeeper(document.errors[index - 1], error)) continue;
		const open = findOpen(document, error);
		const fault = open ?? misplaced(error, document.errors[index + 1], text) ?? asTold(error, text);
		const { line } = lines.linePos(fault.range[0]);
		if (!seen.has(line)) found.push(fault);
		seen.add(line);
		if (open || found.length === most) break;
	}
	return found;
}
/** The list or map in brackets that the parser gave up on. */
function findOpen(document, error) {
	if (!/^Flow .* end with a/.test(error.message)) return void 0;
	let fault;
	visit$1(document, { Collection: (_, { flow, range }) => {
		if (flow === true && range?.[1] === error.pos[0]) fault = {
			...wordsForOpen(error.message.endsWith("]") ? "[" : "{"),
			range: [range[0], range[0] + 1]
		};
	} });
	return fault;
}
/** A line that stands deeper than it can is read as more of the value above, which then seems to be a key. */
function isDeeper(error, next) {
	return error?.code === "BLOCK_AS_IMPLICIT_KEY" && next?.code === "MULTILINE_IMPLICIT_KEY";
}
function misplaced(error, next, text) {
	if (next === void 0 || !isDeeper(error, next)) return void 0;
	const isEntry = /^-\s/.test(text.slice(next.pos[0]));
	const line = isEntry ? next.pos[0] : text.indexOf("\n", error.pos[0]) + 1;
	const start = line + text.slice(line).search(/\S/);
	const end = start + text.slice(start).search(/[\s:]|$/);
	return {
		...wordsForIndent(isEntry ? "entry" : "key"),
		range: [start, end]
	};
}
/** What is missing at the end of the file is shown after its last text, not in the empty lines below. */
function asTold(error, text) {
	const last = Math.max(0, text.trimEnd().length - 1);
	return {
		...wordsFor(error),
		range: [Math.min(error.pos[0], last), error.pos[1]]
	};
}
// src/policy/place-recording.ts
/** @param text the whole text, which the offsets of its nodes count in */
function startRecording(text) {
	return {
		text,
		numbers: [],
		unlike: /* @__PURE__ */ new Map(),
		anchors: /* @__PURE__ */ new Map()
	};
}
/** Makes room for values that stand side by side. Returns the record of the first. */
function reserveRecords({ numbers }, count) {
	const first = numbers.length / 5;
	for (let wanted = count * 5; wanted > 0; wanted--) numbers.push(0);
	return first;
}
/** Fills in where a value stands. The children of a list or a map are told later, by `recordChildren`. */
function recordValue(recording, record, node, key) {
	const { text, numbers, unlike } = recording;
	const written = rangeOf$1(node);
	const named = rangeOf$1(key) ?? written ?? [0, 0];
	const visible = written !== void 0 && written[1] > written[0];
	const value = isMap(node) || isSeq(node) ? [0, 0] : visible ? written : named;
	const index = record * 5;
	[numbers[index], numbers[index + 1]] = named;
	[numbers[index + 2], numbers[index + 3]] = value;
	numbers[index + 4] = kindOf$1(recording, node);
	if (key !== void 0 && textIn(text, named) !== key.value) unlike.set(index, key.value);
	if (isScalar(node)) {
		const source = node.source ?? String(node.value);
		if (textIn(text, value) !== source) unlike.set(index + 2, source);
	}
	const anchor = isNode(node) && !isAlias(node) ? node.anchor : void 0;
	if (anchor !== void 0) recording.anchors.set(anchor, record);
}
/** Ties a list or a map to its children. */
function recordChildren({ numbers }, record, first, count) {
	numbers[record * 5 + 2] = first;
	numbers[record * 5 + 3] = count;
}
/** @param lineStarts the offset of each line, the first of them 0 */
function finishRecording(recording, lineStarts) {
	const { text, numbers, unlike } = recording;
	const length = numbers.length + lineStarts.length;
	const all = Math.max(text.length, numbers.length / 5 + aliasOf) < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
	all.set(numbers);
	all.set(lineStarts, numbers.length);
	return {
		text,
		numbers: all,
		lines: numbers.length,
		unlike: unlike.size === 0 ? void 0 : unlike
	};
}
function kindOf$1({ anchors }, node) {
	if (isScalar(node)) return plain$1;
	if (isSeq(node)) return list;
	if (isMap(node)) return map;
	const target = isAlias(node) ? anchors.get(node.source) : void 0;
	return target === void 0 ? nothing : aliasOf + target;
}
function rangeOf$1(node) {
	const range = isNode(node) ? node.range : void 0;
	return range == null ? void 0 : [range[0], range[1]];
}
function isNode(node) {
	return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
}
// src/policy/tree.ts
/** A policy file needs about ten levels. */
const deepest = 40;
/** How many values aliases may stand for together; a bomb stands for billions. */
const mostAliased = 1e5;
/**
* The plain value of a YAML tree, where everything in it stands, and what is wrong with its structure. Aliases share the
* value they stand for and its places, so a file costs no more memory than its text.
*/
function readTree(root, text, { lines, words }) {
	const recording = startRecording(text);
	const lineOf = (offset) => lines.linePos(offset).line;
	const reading = {
		faults: [],
		anchors: /* @__PURE__ */ new Map(),
		recording,
		words,
		lineOf,
		size: 0,
		aliased: 0,
		reached: 0
	};
	return {
		value: readNode({
			node: root,
			record: reserveRecords(recording, 1),
			depth: 0
		}, reading),
		places: finishRecording(recording, lines.lineStarts),
		faults: reading.faults
	};
}
function readNode(spot, reading) {
	const { node, depth } = spot;
	recordValue(reading.recording, spot.record, node, spot.key);
	if (isAlias(node)) return readAlias(node, depth, reading);
	if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
	refuseTag(node, reading);
	if (depth > deepest) {
		blame(reading, node, "too-deep", "This is nested too deeply to be a policy.");
		return null;
	}
	const { size, reached } = reading;
	reading.size += 1 + Math.floor((isScalar(node) ? node.source?.length ?? 0 : 0) / 100);
	reading.reached = depth;
	if (node.anchor !== void 0) reading.anchors.delete(node.anchor);
	const value = readValue(node, spot, reading);
	if (node.anchor !== void 0 && !reading.anchors.has(node.anchor)) {
		const height = reading.reached - depth;
		reading.anchors.set(node.anchor, {
			value,
			size: reading.size - size,
			height
		});
	}
	reading.reached = Math.max(reached, reading.reached);
	return value;
}
function readValue(node, spot, reading) {
	if (isScalar(node)) return isText(node) ? keepOnce(node.value, reading) : node.value;
	return isMap(node) ? readMap(node, spot, reading) : readList(node, spot, reading);
}
function keepOnce(text, { words }) {
	const known = words.get(text);
	if (known === void 0) words.set(text, text);
	return known ?? text;
}
function readList(list, { record, depth }, reading) {
	const first = reserveRecords(reading.recording, list.items.length);
	recordChildren(reading.recording, record, first, list.items.length);
	return list.items.map((node, index) => readNode({
		node,
		record: first + index,
		depth: depth + 1
	}, reading));
}
function readMap({ items }, { record, depth }, reading) {
	const entries = /* @__PURE__ */ new Map();
	const offsets = /* @__PURE__ */ new Map();
	const first = reserveRecords(reading.recording, items.length);
	let next = first;
	for (const pair of items) {
		const key = readKey(pair, reading);
		if (key === void 0) continue;
		const value = readNode({
			node: pair.value,
			record: next++,
			depth: depth + 1,
			key
		}, reading);
		const earlier = offsets.get(key.value);
		if (earlier === void 0) {
			offsets.set(key.value, rangeOf(key)[0]);
			entries.set(key.value, value);
			continue;
		}
		const line = reading.lineOf(earlier);
		blame(reading, key, "duplicate-key", `The key ${quote(key.value)} is written twice; it already stands in line ${line}.`, "Keep one of the two.");
	}
	recordChildren(reading.recording, record, first, next - first);
	return Object.fromEntries(entries);
}
function readKey(pair, reading) {
	const { key } = pair;
	if (!isScalar(key)) {
		blame(reading, key ?? pair.value, "key-not-text", "A key is plain text; this one is not.");
		return;
	}
	refuseTag(key, reading);
	if (key.value === "<<") {
		blame(reading, key, "merge-key", "Merge keys (<<) are not supported.", "Write the keys out, or use an alias for a whole value.");
		return;
	}
	if (isText(key)) return key;
	const written = textOf(key);
	blame(reading, key, "key-not-text", `A key is plain text, but ${quote(written)} is read as ${kindOf(key.value)}.`, "Put the key in quotes if it is meant as text.");
}
function readAlias(alias, depth, reading) {
	const anchor = reading.anchors.get(alias.source);
	if (anchor === void 0) {
		const name = shorten(alias.source);
		blame(reading, alias, "unknown-alias", `The alias *${name} stands for nothing: no &${name} comes before it.`, "Text that starts with * needs quotes.");
		return null;
	}
	if (depth + anchor.height > deepest) {
		blame(reading, alias, "too-deep", "This is nested too deeply to be a policy.");
		return null;
	}
	reading.reached = Math.max(reading.reached, depth + anchor.height);
	reading.aliased += anchor.size;
	if (reading.aliased > mostAliased) {
		blame(reading, alias, "alias-bomb", `With this alias the file grows beyond ${grouped(mostAliased)} values.`, "Write the values out.");
		return null;
	}
	reading.size += anchor.size;
	return anchor.value;
}
/** `!!str` only forces text, which is harmless; anything else would hand the choice of a type to the file. */
function refuseTag(node, reading) {
	const tag = node.tag;
	if (tag === void 0 || tag === "tag:yaml.org,2002:str") return;
	blame(reading, node, "custom-tag", `The tag ${quote(tag.replace("tag:yaml.org,2002:", "!!"))} is not allowed: a policy holds plain values.`, "Remove the tag.");
}
function blame(reading, node, code, message, hint) {
	if ((code === "alias-bomb" || code === "too-deep") && reading.faults.some((fault) => fault.code === code)) return;
	const fault = {
		code,
		message,
		range: rangeOf(node)
	};
	reading.faults.push(hint === void 0 ? fault : {
		...fault,
		hint
	});
}
function rangeOf(node) {
	const known = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : void 0;
	return known == null ? [0, 0] : [known[0], known[1]];
}
function isText(scalar) {
	return typeof scalar.value === "string";
}
function textOf(scalar) {
	return scalar.source ?? String(scalar.value);
}
function kindOf(value) {
	if (value === null) return "nothing";
	return typeof value === "boolean" ? "true or false" : "a number";
}
// src/policy/parse.ts
/**
* Reads one YAML 1.2 document. Never throws: what is wrong with the text is a problem.
* @param words texts that other files hold as well; a fleet's files say much the same, and so keep it once
*/
function parsePolicy(file, text, words = /* @__PURE__ */ new Map()) {
	const lines = new LineCounter();
	const conflict = findConflict(text);
	const document = parseTree(text, lines);
	const readable = conflict === void 0 && document.errors.every(isHarmless);
	const contents = readable ? document.contents : null;
	const { value, places, faults } = readTree(contents, text, {
		lines,
		words
	});
	const syntax = conflict === void 0 ? syntaxFaults(document, text, lines) : [conflict];
	const empty = readable && contents === null ? [emptyFile] : [];
	const problems = [
		...syntax,
		...empty,
		...faults
	].map(({ range, ...words }) => {
		return {
			...words,
			position: positionOf(file, places, range)
		};
	});
	const sound = contents !== null && !faults.some(({ code }) => code === "alias-bomb" || code === "too-deep");
	return {
		source: sourceOf(file, value, places),
		problems,
		sound
	};
}
const emptyFile = {
	code: "empty-file",
	message: "The file is empty.",
	hint: "Write the tenant's policy, starting with tenant: and its id and name; or remove the file.",
	range: [0, 0]
};
function parseTree(text, lineCounter) {
	return parseDocument(text, {
		version: "1.2",
		schema: "core",
		strict: true,
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error",
		lineCounter
	});
}
function sourceOf(file, value, places) {
	return {
		file,
		text: places.text,
		value,
		at: (path) => positionOf(file, places, findPlace(places, path).value),
		keyAt: (path) => positionOf(file, places, findPlace(places, path).key),
		sourceAt: (path) => findPlace(places, path).text
	};
}
/** What runs over several lines ends, here, with its first. */
function positionOf(file, places, [start, end]) {
	const { text } = places;
	const { line, column } = findLine(places, Math.min(start, text.length));
	if (end <= start) return {
		file,
		line,
		column
	};
	const firstLine = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? "";
	return {
		file,
		line,
		column,
		endColumn: column + Math.max(1, firstLine.trimEnd().length)
	};
}
// src/policy/rules/tenants.ts
/** The template of client files has it. */
const placeholder = "00000000-0000-0000-0000-000000000000";
/** A template that was copied by hand is no tenant yet. */
function checkPlaceholder(source) {
	return selectTexts(source.value, "tenant.id").filter(({ value }) => value === placeholder).map(({ path }) => ({
		path,
		code: "placeholder",
		message: `${quote(placeholder)} is the template's placeholder, and no tenant.`,
		hint: "Write the tenant id (directory id) that Microsoft Entra shows, or let ringfence new-client write the file."
	}));
}
/** Every tenant is described by one file, the MSP's own by msp.yaml. */
function checkTenants(msp, clients) {
	const first = /* @__PURE__ */ new Map();
	return [...msp === void 0 ? [] : [msp], ...clients].flatMap((source) => {
		const [id] = selectTexts(source.value, "tenant.id");
		if (id === void 0 || id.value === placeholder) return [];
		const key = id.value.toLowerCase();
		const earlier = first.get(key);
		if (earlier === void 0) {
			first.set(key, source);
			return [];
		}
		const position = source.at(id.path);
		const places = `${earlier.file}:${earlier.at(id.path).line} and ${position.file}:${position.line}`;
		const own = earlier === msp ? " The first is the MSP's own tenant." : "";
		return [{
			code: "duplicate-tenant",
			message: `The tenant ${quote(id.value)} is described twice: in ${places}.${own}`,
			hint: "Give each tenant one file: correct the id, or merge the two files.",
			position
		}];
	});
}
// src/policy/rules/rule.ts
function toProblem(source, { path, ...words }) {
	return {
		...words,
		position: source.at(path)
	};
}
/** `line 4`, for a message about a second value that points at the first. */
function lineOf(source, path) {
	return `line ${source.at(path).line}`;
}
// src/policy/rules/access.ts
/** A client that may call from anywhere says why, and names no addresses beside. */
function checkUnrestricted(source) {
	return select(source.value, "cipp.apiClients.*").flatMap(({ path, value }) => {
		if (!isRecord(value) || value["unrestricted"] !== true) return [];
		const breaches = [];
		const place = [...path, "unrestricted"];
		if (value["reason"] === void 0) {
			const message = `${showPath(path)} is unrestricted, but no reason is written.`;
			breaches.push({
				path: place,
				code: "missing-reason",
				message,
				hint: "Add reason: and a sentence."
			});
		}
		const limits = ["allowFrom", "ipRanges"].filter((key) => listAt(value, key).length > 0);
		if (limits.length > 0) {
			const message = `${showPath(path)} is unrestricted, yet has ${enumerate(limits)}.`;
			breaches.push({
				path: place,
				code: "contradiction",
				message,
				hint: "Remove unrestricted: true to allow those addresses only, or remove the addresses."
			});
		}
		return breaches;
	});
}
/** CIPP's own lists are written through its API; without it they would read like a restriction and be none. */
function checkApi(source) {
	const cipp = get(source.value, "cipp");
	if (!isRecord(cipp) || Object.hasOwn(cipp, "api")) return [];
	return ["apiClients", "roles"].filter((key) => listAt(cipp, key).length > 0).map((key) => ({
		path: ["cipp", key],
		code: "missing-key",
		message: `cipp.${key} is written without cipp.api, so nothing would restrict them.`,
		hint: "Add api: with the url of the CIPP-API and the clientId of Ringfence's own API client."
	}));
}
/** Microsoft Graph's words for kinds of users. */
const keywords = /* @__PURE__ */ new Set([
	"all",
	"none",
	"guestsorexternalusers"
]);
const applicationKeywords = /* @__PURE__ */ new Set(["all", "none"]);
const locationKeywords = /* @__PURE__ */ new Set(["all", "alltrusted"]);
/** Words that Graph takes for something else than a name would make Part A cover nothing, or let everybody through. */
function checkKeywords(source) {
	const find = (selector, words, hint) => selectTexts(source.value, selector).filter(({ value }) => words.has(value.trim().toLowerCase())).map(({ path, value }) => ({
		path,
		code: "keyword",
		message: `${quote(value)} is a word of Microsoft Graph, and no name.`,
		hint
	}));
	const location = "Choose another name for this location.";
	return [
		...find("cipp.technicians.apps.*", applicationKeywords, "Write apps: all, or name the applications."),
		...find("trustedLocations.*.name", locationKeywords, location),
		...find("conditionalAccess.namedLocations.*.displayName", locationKeywords, location)
	];
}
/** Technicians are people: Part A blocks them, and must not block everybody, or nobody. */
function checkTechnicians(source) {
	return selectTexts(source.value, "cipp.technicians.users.*").filter(({ value }) => keywords.has(value.toLowerCase())).map(({ path, value }) => ({
		path,
		code: "keyword",
		message: `${quote(value)} stands for a kind of user in Microsoft Graph, and names no technician.`,
		hint: "Name each technician, or a group under groups. A policy for everybody goes under conditionalAccess."
	}));
}
/** Accepted risks end on a day that exists, and each is accepted once for each object. */
function checkAccept(source) {
	const dates = selectTexts(source.value, "accept.*.until").flatMap(({ path, value }) => {
		if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) || isRealDay(value)) return [];
		return [{
			path,
			code: "bad-date",
			message: `There is no day ${quote(value)}.`,
			hint: "Write a day of the calendar, as in 2027-01-31."
		}];
	});
	const first = /* @__PURE__ */ new Map();
	const twice = selectTexts(source.value, "accept.*.check").flatMap(({ path, value }) => {
		const subject = valueAt(source.value, [...path.slice(0, -1), "for"]);
		const key = JSON.stringify([value, subject ?? null]);
		const earlier = first.get(key);
		first.set(key, earlier ?? path);
		if (earlier === void 0) return [];
		return [{
			path,
			code: "duplicate-entry",
			message: `${value} is already accepted in ${lineOf(source, earlier)}.`,
			hint: "Keep one of the two."
		}];
	});
	return [...dates, ...twice];
}
/** Date rolls 2027-02-30 over into March. */
function isRealDay(text) {
	return (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toISOString().startsWith(text);
}
/** A policy is skipped once. */
function checkSkipped(source) {
	const first = /* @__PURE__ */ new Map();
	return selectTexts(source.value, "skipPolicies.*.policy").flatMap(({ path, value }) => {
		const entry = path.slice(0, -1);
		const key = JSON.stringify([value, valueAt(source.value, [...entry, "id"])]);
		const earlier = first.get(key);
		first.set(key, earlier ?? entry);
		if (earlier === void 0) return [];
		return [{
			path: entry,
			code: "duplicate-entry",
			message: `${quote(value)} is already skipped in ${lineOf(source, earlier)}.`,
			hint: "Keep one of the two."
		}];
	});
}
// src/policy/rules/conditions.ts
/** What Microsoft Graph refuses in the conditions of a policy, though each value for itself is right. */
function checkConditions(source) {
	return select(source.value, "conditionalAccess.policies.*.conditions").flatMap((conditions) => [
		...checkSubject(conditions),
		...checkTarget(conditions),
		...["include", "exclude"].flatMap((side) => checkGuests(conditions, side))
	]);
}
function checkSubject({ path, value }) {
	if (!isRecord(value)) return [];
	const written = ["users", "clientApplications"].filter((key) => Object.hasOwn(value, key));
	if (written.length === 0 || written.some((key) => value[key] !== null)) return [];
	const message = `${showPath(path)} needs users, or clientApplications for workload identities; null is neither.`;
	const hint = "Write includeUsers, includeGroups or includeRoles under users.";
	return [{
		path: [...path, written[0] ?? ""],
		code: "missing-key",
		message,
		hint
	}];
}
function checkTarget({ path, value }) {
	const applications = get(value, "applications");
	if (!isRecord(applications)) return [];
	const place = [...path, "applications"];
	const targets = [
		"includeApplications",
		"includeUserActions",
		"includeAuthenticationContextClassReferences"
	].filter((key) => listAt(applications, key).length > 0);
	if (targets.includes("includeApplications") && targets.includes("includeUserActions")) {
		const message = `${showPath(place)} has both includeApplications and includeUserActions; a policy covers one kind.`;
		const hint = "Make two policies.";
		return [{
			path: [...place, "includeUserActions"],
			code: "contradiction",
			message,
			hint
		}];
	}
	if (targets.length > 0 || isRecord(applications["applicationFilter"])) return [];
	return [{
		path: place,
		code: "missing-key",
		message: `${showPath(place)} covers nothing.`,
		hint: "Write includeApplications: [All], or the applications that the policy is about."
	}];
}
function checkGuests({ path, value }, side) {
	const users = get(value, "users");
	const object = `${side}GuestsOrExternalUsers`;
	const guests = get(users, object);
	if (!isRecord(guests)) return [];
	const breaches = [];
	const keyword = listAt(users, `${side}Users`).indexOf("GuestsOrExternalUsers");
	if (keyword >= 0) {
		const message = `"GuestsOrExternalUsers" cannot stand in ${side}Users beside ${object}.`;
		const hint = `Remove the keyword; ${object} says the same more exactly.`;
		breaches.push({
			path: [
				...path,
				"users",
				`${side}Users`,
				keyword
			],
			code: "contradiction",
			message,
			hint
		});
	}
	const tenants = get(guests, "externalTenants");
	const place = [
		...path,
		"users",
		object,
		"externalTenants"
	];
	const members = listAt(tenants, "members").length;
	const kind = get(tenants, "membershipKind");
	if (kind === "enumerated" && members === 0) breaches.push({
		path: place,
		code: "missing-key",
		message: "membershipKind: enumerated needs members, the ids of the tenants.",
		hint: "Add members, or write all."
	});
	if (kind === "all" && isRecord(tenants) && Object.hasOwn(tenants, "members")) {
		const message = "membershipKind: all takes no members.";
		const hint = "Remove members, or write enumerated.";
		breaches.push({
			path: [...place, "members"],
			code: "contradiction",
			message,
			hint
		});
	}
	return breaches;
}
// src/policy/rules/grant-controls.ts
/** What Microsoft Graph refuses in the grant controls of a policy, though each value for itself is right. */
function checkGrantControls(source) {
	return select(source.value, "conditionalAccess.policies.*").flatMap((policy) => {
		const controls = get(policy.value, "grantControls");
		if (!isRecord(controls)) return [];
		const found = {
			path: [...policy.path, "grantControls"],
			value: controls
		};
		return [
			...checkSomething(found),
			...checkBlock(found),
			...checkWorkload(policy, found),
			...checkRemedies(policy, found)
		];
	});
}
const others = [
	"authenticationStrength",
	"termsOfUse",
	"customAuthenticationFactors"
];
function othersIn(controls) {
	return others.filter((key) => isRecord(get(controls, key)) || listAt(controls, key).length > 0);
}
function checkSomething({ path, value }) {
	if (listAt(value, "builtInControls").length > 0 || othersIn(value).length > 0) return [];
	return [{
		path,
		code: "missing-key",
		message: `${showPath(path)} requires nothing.`,
		hint: "Write builtInControls: [mfa] or [block], or leave grantControls out where sessionControls do the work."
	}];
}
function checkBlock({ path, value }) {
	const controls = listAt(value, "builtInControls");
	if (!controls.includes("block")) return [];
	const beside = [...controls.filter((control) => control !== "block").map(plainText), ...othersIn(value)];
	if (beside.length === 0) return [];
	const message = `block cannot be combined with ${enumerate(beside)}: who is blocked cannot meet a requirement.`;
	const hint = "Keep block alone, or remove it.";
	return [{
		path: [
			...path,
			"builtInControls",
			controls.indexOf("block")
		],
		code: "contradiction",
		message,
		hint
	}];
}
function checkWorkload(policy, { path, value }) {
	const workloads = listAt(policy.value, "conditions.clientApplications.includeServicePrincipals");
	const controls = listAt(value, "builtInControls");
	if (workloads.length === 0 || controls.length === 1 && controls[0] === "block") return [];
	return [{
		path,
		code: "contradiction",
		message: "A policy for workload identities can only block.",
		hint: "Write builtInControls: [block]."
	}];
}
/** passwordChange and riskRemediation work on risky users alone. */
function checkRemedies(policy, { path, value }) {
	const controls = listAt(value, "builtInControls");
	const breaches = [];
	for (const control of ["passwordChange", "riskRemediation"]) {
		const index = controls.indexOf(control);
		if (index < 0) continue;
		const needs = [...missingBeside(control, value), ...missingAround(policy.value)];
		const place = [
			...path,
			"builtInControls",
			index
		];
		if (needs.length > 0) {
			const message = `${control} also needs ${enumerate(needs)}.`;
			breaches.push({
				path: place,
				code: "incomplete-control",
				message
			});
		}
	}
	if (breaches.length === 0 && controls.includes("passwordChange") && controls.includes("riskRemediation")) breaches.push({
		path,
		code: "contradiction",
		message: "passwordChange and riskRemediation cannot be used together.",
		hint: "Keep one of the two."
	});
	return breaches;
}
function missingBeside(control, controls) {
	const strength = control === "riskRemediation";
	const present = strength ? isRecord(get(controls, "authenticationStrength")) : listAt(controls, "builtInControls").includes("mfa");
	const needed = strength ? "authenticationStrength" : "mfa beside it";
	const operator = get(controls, "operator") === "AND" ? [] : ["operator: AND"];
	return present ? operator : [needed, ...operator];
}
function missingAround(policy) {
	const applications = listAt(policy, "conditions.applications.includeApplications");
	const all = applications.length === 1 && applications[0] === "All";
	const excluded = listAt(policy, "conditions.applications.excludeApplications").length > 0;
	return [
		...listAt(policy, "conditions.userRiskLevels").length > 0 ? [] : ["userRiskLevels"],
		...all ? [] : ["includeApplications: [All]"],
		...excluded ? ["no excludeApplications"] : [],
		...otherConditions(policy)
	];
}
function otherConditions(policy) {
	const kinds = listAt(policy, "conditions.clientAppTypes");
	const narrow = kinds.length > 0 && !kinds.includes("all") ? ["clientAppTypes: [all]"] : [];
	const written = [
		"locations",
		"platforms",
		"devices",
		"authenticationFlows"
	].filter((key) => isRecord(get(policy, `conditions.${key}`)));
	const risks = listAt(policy, "conditions.signInRiskLevels").length > 0 ? ["signInRiskLevels"] : [];
	return [...narrow, ...[...written, ...risks].map((key) => `no ${key}`)];
}
// src/policy/rules/names.ts
const policies = [
	"cipp.technicians",
	"cipp.serviceAccount",
	"conditionalAccess.policies.*"
];
const locations = ["trustedLocations.*", "conditionalAccess.namedLocations.*"];
const kinds = [
	{
		what: "named location",
		patterns: ["trustedLocations.*.name", "conditionalAccess.namedLocations.*.displayName"]
	},
	{
		what: "policy",
		patterns: [
			"cipp.technicians.policy",
			"cipp.serviceAccount.policy",
			"conditionalAccess.policies.*.displayName"
		]
	},
	{
		what: "API client",
		patterns: ["cipp.apiClients.*.name"]
	},
	{
		what: "API client",
		patterns: ["cipp.apiClients.*.clientId"],
		isId: true
	},
	{
		what: "role",
		patterns: ["cipp.roles.*.role"]
	},
	{
		what: "policy",
		patterns: policies.map((pattern) => `${pattern}.id`),
		isId: true
	},
	{
		what: "named location",
		patterns: locations.map((pattern) => `${pattern}.id`),
		isId: true
	},
	{
		what: "policy",
		patterns: policies.map((pattern) => `${pattern}.renamedFrom`)
	},
	{
		what: "named location",
		patterns: locations.map((pattern) => `${pattern}.renamedFrom`)
	}
];
/** No two objects of one kind share a name or an id, not even nearly. */
function checkDuplicates(source) {
	return kinds.flatMap((kind) => {
		const first = /* @__PURE__ */ new Map();
		return selectTexts(source.value, ...kind.patterns).flatMap((found) => {
			const key = plain(found.value);
			const earlier = first.get(key);
			if (earlier !== void 0) return [duplicate(source, kind, earlier, found)];
			first.set(key, found);
			return [];
		});
	});
}
function duplicate(source, { what, isId }, first, second) {
	const where = lineOf(source, first.path);
	const { path } = second;
	if (isId) return {
		path,
		code: "duplicate-id",
		message: `Two entries have the id ${quote(second.value)}: here and in ${where}.`,
		hint: `Describe each ${what} once.`
	};
	if (path.at(-1) === "renamedFrom") return {
		path,
		code: "duplicate-name",
		message: `Two entries are renamed from ${quote(second.value)}: here and in ${where}.`,
		hint: "One object can be kept under one new name."
	};
	const same = `There is a second ${what} of the name ${quote(second.value)}; the first is in ${where}.`;
	const near = `${quote(second.value)} and ${quote(first.value)} (${where}) differ only in upper and lower case or spaces.`;
	return {
		path,
		code: "duplicate-name",
		message: first.value === second.value ? same : near,
		hint: "Give each a name of its own."
	};
}
/** A new name that was the old one, or that is still in use, cannot be told from it. */
function checkRenames(source) {
	return [{
		from: policies.map((pattern) => `${pattern}.renamedFrom`),
		names: kinds[1]?.patterns ?? []
	}, {
		from: locations.map((pattern) => `${pattern}.renamedFrom`),
		names: kinds[0]?.patterns ?? []
	}].flatMap(({ from, names }) => {
		const written = selectTexts(source.value, ...names);
		return selectTexts(source.value, ...from).flatMap(({ path, value }) => {
			const used = written.find((name) => name.value === value);
			if (used === void 0) return [];
			return [{
				path,
				code: "bad-rename",
				message: showPath(used.path.slice(0, -1)) === showPath(path.slice(0, -1)) ? `${quote(value)} is also the new name: nothing is renamed.` : `${quote(value)} is still the name of another entry, in ${lineOf(source, used.path)}.`,
				hint: "Remove renamedFrom, or give the other name."
			}];
		});
	});
}
/** Keys whose text may run over several lines. */
const prose = /* @__PURE__ */ new Set([
	"reason",
	"description",
	"rule"
]);
/** No text holds characters that cannot be seen: a reviewer could not tell what it says. */
function checkUnseen(source) {
	return collectOdd(source.value, [], []).flatMap(({ path, value }) => {
		const key = path.findLast((step) => typeof step === "string") ?? "";
		const judged = value.replaceAll(prose.has(String(key)) ? /[\p{Zs}\n\t]/gu : /\p{Zs}/gu, " ");
		if (!hasInvisible(judged)) return [];
		return [{
			path,
			code: "unseen-character",
			message: `${showPath(path)} holds a character that cannot be seen: ${quote(value)}.`,
			hint: "Remove it; write names on one line."
		}];
	});
}
/** Texts that hold more than plain ASCII: few, and they alone have to be looked at closely. */
function collectOdd(value, path, found) {
	if (typeof value === "string" && !/^[ -~]*$/.test(value)) found.push({
		path: [...path],
		value
	});
	if (typeof value !== "object" || value === null) return found;
	for (const [step, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
		path.push(step);
		collectOdd(item, path, found);
		path.pop();
	}
	return found;
}
function plain(name) {
	return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
// src/policy/rules/ranges.ts
const lists$1 = [
	"trustedLocations.*.ipRanges",
	"cipp.apiClients.*.ipRanges",
	"cipp.roles.*.ipRanges",
	"conditionalAccess.namedLocations.*.ipRanges"
];
/** Every range is one that all systems read alike, and stands in its list once. */
function checkRanges(source) {
	return lists$1.flatMap((pattern) => select(source.value, pattern)).flatMap((list) => checkList$1(source, list));
}
function checkList$1(source, { path, value }) {
	const first = /* @__PURE__ */ new Map();
	return (Array.isArray(value) ? value : []).flatMap((item, index) => {
		const read = readItem([...path, index], item);
		if (read === void 0) return [];
		if ("code" in read) return [read];
		const earlier = first.get(read.canonical);
		if (earlier === void 0) {
			first.set(read.canonical, read.path);
			return [];
		}
		const same = `${quote(read.text)} is the same range as in ${lineOf(source, earlier)}`;
		return [{
			path: read.path,
			code: "duplicate-range",
			message: `${same}: ${read.canonical}.`,
			hint: "Remove one."
		}];
	});
}
/** Undefined for what the schema already refuses. */
function readItem(path, item) {
	if (typeof item === "string") return readRange(path, item);
	if (!isRecord(item)) return void 0;
	const { cidrAddress, lowerAddress, upperAddress } = item;
	if (typeof cidrAddress === "string") return readRange([...path, "cidrAddress"], cidrAddress);
	if (typeof lowerAddress !== "string" || typeof upperAddress !== "string") return void 0;
	return readSpan(path, lowerAddress, upperAddress);
}
function readRange(path, text) {
	const range = parseIpRange(text);
	if (!("error" in range)) return {
		path,
		text,
		canonical: range.canonical
	};
	return {
		path,
		code: "bad-cidr",
		message: `${quote(text)} is not an IP range: ${range.error}.`,
		hint: "Write an address or a range, as in 203.0.113.7, 203.0.113.0/24 or 2001:db8:12::/48."
	};
}
function readSpan(path, lower, upper) {
	const [low, high] = [parseIpRange(lower), parseIpRange(upper)];
	const bad = (key, text, error) => ({
		path: [...path, key],
		code: "bad-cidr",
		message: `${quote(text)} is not an IP address: ${error}.`,
		hint: "Write one address, as in 203.0.113.7 or 2001:db8::7."
	});
	if ("error" in low) return bad("lowerAddress", lower, low.error);
	if ("error" in high) return bad("upperAddress", upper, high.error);
	if (lower.includes("/")) return bad("lowerAddress", lower, "it is a range");
	if (upper.includes("/")) return bad("upperAddress", upper, "it is a range");
	if (low.family !== high.family) return bad("upperAddress", upper, `${lower} is of the other address family`);
	if (low.bits > high.bits) return bad("upperAddress", upper, `it comes before the first address, ${lower}`);
	return {
		path,
		text: `${lower}-${upper}`,
		canonical: `${low.address}-${high.address}`
	};
}
// src/policy/rules/references.ts
const lists = [
	"cipp.technicians.allowFrom",
	"cipp.apiClients.*.allowFrom",
	"cipp.roles.*.allowFrom"
];
/** Every `allowFrom` names trusted locations of this file, each once. */
function checkAllowFrom(source) {
	const trusted = selectTexts(source.value, "trustedLocations.*.name").map(({ value }) => value);
	const others = selectTexts(source.value, "conditionalAccess.namedLocations.*.displayName");
	return lists.flatMap((pattern) => select(source.value, pattern)).flatMap((list) => checkList(source, list, trusted, others));
}
function checkList(source, { path, value }, trusted, others) {
	const first = /* @__PURE__ */ new Map();
	return selectTexts(value, "*").flatMap((item) => {
		const found = {
			path: [...path, ...item.path],
			value: item.value
		};
		const earlier = first.get(found.value);
		if (earlier !== void 0) {
			const message = `${quote(found.value)} is already listed, in ${lineOf(source, earlier.path)}.`;
			return [{
				path: found.path,
				code: "duplicate-entry",
				message,
				hint: "Remove one of the two."
			}];
		}
		first.set(found.value, found);
		return trusted.includes(found.value) ? [] : [unknown(found, trusted, others)];
	});
}
function unknown({ path, value }, trusted, others) {
	const message = `${quote(value)} is none of the trustedLocations of this file.`;
	const code = "unknown-location";
	const near = suggest(value, trusted);
	if (near !== void 0) return {
		path,
		code,
		message,
		hint: `Did you mean ${quote(near)}?`
	};
	if (others.some((other) => other.value === value)) return {
		path,
		code,
		message,
		hint: "It is under conditionalAccess; describe it in trustedLocations instead."
	};
	return {
		path,
		code,
		message,
		hint: trusted.length === 0 ? "Add it to trustedLocations." : `Known: ${enumerate(trusted.slice(0, 10).map((name) => quote(name)))}.`
	};
}
const removals = [{
	key: "policy",
	what: "policy",
	names: [
		"cipp.technicians.policy",
		"cipp.serviceAccount.policy",
		"conditionalAccess.policies.*.displayName",
		"cipp.technicians.renamedFrom",
		"cipp.serviceAccount.renamedFrom",
		"conditionalAccess.policies.*.renamedFrom"
	]
}, {
	key: "namedLocation",
	what: "named location",
	names: [
		"trustedLocations.*.name",
		"conditionalAccess.namedLocations.*.displayName",
		"trustedLocations.*.renamedFrom",
		"conditionalAccess.namedLocations.*.renamedFrom"
	]
}];
/** Nothing is both written and removed, and nothing is removed twice. */
function checkRemoved(source) {
	return removals.flatMap(({ key, what, names }) => {
		const written = selectTexts(source.value, ...names);
		const seen = /* @__PURE__ */ new Map();
		return select(source.value, "removed.*").flatMap((entry) => {
			const [name] = selectTexts(entry.value, key);
			if (name === void 0) return [];
			const path = [...entry.path, ...name.path];
			const [id] = selectTexts(entry.value, "id");
			const once = JSON.stringify([name.value, id?.value.toLowerCase()]);
			const earlier = seen.get(once);
			seen.set(once, {
				path,
				value: name.value
			});
			if (earlier !== void 0) return [{
				path,
				code: "duplicate-entry",
				message: `${quote(name.value)} is already removed in ${lineOf(source, earlier.path)}.`,
				hint: "Remove one of the two."
			}];
			const kept = id === void 0 ? written.find(({ value }) => value === name.value) : void 0;
			if (kept === void 0) return [];
			return [{
				path,
				code: "written-and-removed",
				message: `The ${what} ${quote(name.value)} is both removed here and written in ${lineOf(source, kept.path)}.`,
				hint: "Remove one of the two; to delete one of several with this name, add its id here."
			}];
		});
	});
}
// src/policy/rules/session-controls.ts
/** What Microsoft Graph refuses in the session controls of a policy, though each value for itself is right. */
function checkSessionControls(source) {
	return select(source.value, "conditionalAccess.policies.*").flatMap((policy) => {
		const controls = get(policy.value, "sessionControls");
		const path = [...policy.path, "sessionControls"];
		if (isRecord(controls)) {
			const found = {
				path,
				value: controls
			};
			return isEffective(controls) ? checkFrequency(found) : [ineffective(found)];
		}
		return isRecord(policy.value) && !isRecord(policy.value["grantControls"]) ? [doesNothing(policy)] : [];
	});
}
function isEffective(controls) {
	return Object.values(controls).some((control) => control === true || get(control, "isEnabled") === true);
}
function ineffective({ path }) {
	return {
		path,
		code: "ineffective-control",
		message: `${showPath(path)} switches nothing on, which Microsoft Graph refuses.`,
		hint: "Set isEnabled: true on a control, or leave sessionControls out."
	};
}
function doesNothing({ path }) {
	return {
		path,
		code: "missing-key",
		message: `${showPath(path)} does nothing: it has neither grantControls nor sessionControls.`,
		hint: "Add grantControls with builtInControls: [mfa] or [block]."
	};
}
function checkFrequency({ path, value }) {
	const frequency = get(value, "signInFrequency");
	if (!isRecord(frequency) || frequency["isEnabled"] !== true) return [];
	const place = [...path, "signInFrequency"];
	const written = ["type", "value"].filter((key) => frequency[key] != null);
	if (frequency["frequencyInterval"] !== "everyTime") {
		const missing = ["type", "value"].filter((key) => frequency[key] == null);
		if (missing.length === 0) return [];
		return [{
			path: place,
			code: "missing-key",
			message: `${showPath(place)} has no ${enumerate(missing, "or")}: how often do people sign in again?`,
			hint: "Write type: hours and value: 4, or frequencyInterval: everyTime."
		}];
	}
	const within = written.map((key) => {
		const message = `frequencyInterval: everyTime takes no ${key}.`;
		const hint = `Remove ${key}, or write frequencyInterval: timeBased.`;
		return {
			path: [...place, key],
			code: "contradiction",
			message,
			hint
		};
	});
	const beside = ["applicationEnforcedRestrictions", "disableResilienceDefaults"].filter((key) => get(value, key) != null);
	return [...within, ...beside.map((key) => {
		const message = `${key} cannot stand beside a sign-in frequency of everyTime, not even switched off.`;
		return {
			path: [...path, key],
			code: "contradiction",
			message,
			hint: `Remove ${key}.`
		};
	})];
}
// src/policy/rules.ts
const rules = [
	checkPlaceholder,
	checkUnseen,
	checkDuplicates,
	checkRenames,
	checkRanges,
	checkAllowFrom,
	checkRemoved,
	checkApi,
	checkTechnicians,
	checkKeywords,
	checkUnrestricted,
	checkAccept,
	checkSkipped,
	checkConditions,
	checkGrantControls,
	checkSessionControls
];
/** What one file has to keep to beyond its schema. */
function checkFile(source) {
	return rules.flatMap((rule) => rule(source)).map((breach) => toProblem(source, breach));
}
// src/policy/generated/validators.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const msp = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "msp.schema.json",
	"title": "MspFile",
	"description": "The MSP's own tenant: its trusted networks, who may use CIPP, and from where.",
	"type": "object",
	"additionalProperties": false,
	"required": ["tenant"],
	"properties": {
		"tenant": { "$ref": "common.schema.json#/$defs/tenant" },
		"breakGlass": { "$ref": "common.schema.json#/$defs/breakGlass" },
		"trustedLocations": {
			"description": "The networks that the MSP trusts.",
			"type": "array",
			"items": {
				"title": "TrustedLocation",
				"description": "A network the MSP trusts; becomes an IP named location marked trusted.",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "ipRanges"],
				"properties": {
					"name": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The named location's name."
					},
					"id": {
						"$ref": "common.schema.json#/$defs/guid",
						"description": "Pins this entry to one existing object, whatever its name."
					},
					"renamedFrom": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The name the object had until now; it is renamed, not created anew."
					},
					"ipRanges": { "$ref": "common.schema.json#/$defs/ipRanges" }
				}
			},
			"maxItems": 195
		},
		"cipp": {
			"title": "Cipp",
			"description": "Who may use CIPP, and from where.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"api": {
					"title": "CippApi",
					"description": "Ringfence's own CIPP-API client. It signs in with OIDC and holds no secret. Needed for apiClients and roles.",
					"type": "object",
					"additionalProperties": false,
					"required": ["url", "clientId"],
					"properties": {
						"url": {
							"description": "The address of the CIPP-API.",
							"type": "string",
							"pattern": "^https://[A-Za-z0-9.-]+(:\\d+)?(/[\\w./~-]*)?$",
							"examples": ["https://cipp-api.contoso.com"]
						},
						"clientId": {
							"$ref": "common.schema.json#/$defs/guid",
							"description": "The client id of Ringfence's own CIPP-API client."
						}
					}
				},
				"technicians": {
					"title": "Technicians",
					"description": "Part A: blocks CIPP technicians from everywhere except the trusted locations.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"policy",
						"state",
						"apps",
						"allowFrom"
					],
					"properties": {
						"policy": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The policy's name in Microsoft Entra."
						},
						"id": {
							"$ref": "common.schema.json#/$defs/guid",
							"description": "Pins this entry to one existing object, whatever its name."
						},
						"renamedFrom": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The name the object had until now; it is renamed, not created anew."
						},
						"state": { "$ref": "common.schema.json#/$defs/state" },
						"groups": {
							"description": "Groups of technicians, by name or object id.",
							"type": "array",
							"minItems": 1,
							"items": { "$ref": "common.schema.json#/$defs/name" },
							"examples": [["CIPP Technicians"]]
						},
						"users": {
							"description": "Single technicians, by sign-in name or object id.",
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							}
						},
						"apps": {
							"description": "all: every application. cipp: the sign-in applications of CIPP. Or a list of application names or ids.",
							"oneOf": [{
								"type": "string",
								"enum": ["all", "cipp"]
							}, {
								"type": "array",
								"minItems": 1,
								"items": {
									"type": "string",
									"minLength": 1,
									"maxLength": 1024
								}
							}]
						},
						"allowFrom": {
							"description": "Trusted locations of this file, by name.",
							"type": "array",
							"items": { "$ref": "common.schema.json#/$defs/name" },
							"examples": [["Trusted - MSP Office"]]
						}
					},
					"anyOf": [{ "required": ["groups"] }, { "required": ["users"] }]
				},
				"serviceAccount": {
					"title": "ServiceAccount",
					"description": "Part B: MFA at every sign-in of the CIPP service account, for all applications, with no location condition.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"policy",
						"state",
						"user"
					],
					"properties": {
						"policy": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The policy's name in Microsoft Entra."
						},
						"id": {
							"$ref": "common.schema.json#/$defs/guid",
							"description": "Pins this entry to one existing object, whatever its name."
						},
						"renamedFrom": {
							"$ref": "common.schema.json#/$defs/name",
							"description": "The name the object had until now; it is renamed, not created anew."
						},
						"state": { "$ref": "common.schema.json#/$defs/state" },
						"user": {
							"$ref": "common.schema.json#/$defs/userPrincipalName",
							"description": "The CIPP service account."
						}
					}
				},
				"apiClients": {
					"description": "Part C: the allowlist of every CIPP-API client.",
					"type": "array",
					"items": {
						"title": "ApiClient",
						"description": "One CIPP-API client and the addresses it may call from.",
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "clientId"],
						"properties": {
							"name": {
								"$ref": "common.schema.json#/$defs/name",
								"description": "The API client's name in CIPP."
							},
							"clientId": {
								"$ref": "common.schema.json#/$defs/guid",
								"description": "The API client's client id."
							},
							"allowFrom": {
								"description": "Trusted locations of this file, by name.",
								"type": "array",
								"items": { "$ref": "common.schema.json#/$defs/name" },
								"examples": [["Trusted - MSP Office"]]
							},
							"ipRanges": { "$ref": "common.schema.json#/$defs/ipRanges" },
							"unrestricted": {
								"description": "true: this client may call from any address. Needs a reason.",
								"type": "boolean"
							},
							"reason": { "$ref": "common.schema.json#/$defs/reason" }
						}
					}
				},
				"roles": {
					"description": "Address ranges of CIPP's own roles.",
					"type": "array",
					"items": {
						"title": "CippRole",
						"description": "The addresses from which portal users of one CIPP role may work.",
						"type": "object",
						"additionalProperties": false,
						"required": ["role"],
						"properties": {
							"role": {
								"$ref": "common.schema.json#/$defs/name",
								"description": "The role's name in CIPP."
							},
							"allowFrom": {
								"description": "Trusted locations of this file, by name.",
								"type": "array",
								"items": { "$ref": "common.schema.json#/$defs/name" },
								"examples": [["Trusted - MSP Office"]]
							},
							"ipRanges": { "$ref": "common.schema.json#/$defs/ipRanges" }
						}
					}
				}
			}
		},
		"conditionalAccess": { "$ref": "conditional-access.schema.json#/$defs/conditionalAccess" },
		"accept": { "$ref": "common.schema.json#/$defs/accept" },
		"removed": { "$ref": "common.schema.json#/$defs/removed" }
	}
};
const schema47 = {
	"title": "PolicyState",
	"description": "report-only records what the policy would do and blocks nobody; enabled enforces it; disabled keeps it without effect.",
	"type": "string",
	"enum": [
		"report-only",
		"enabled",
		"disabled"
	]
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("\\S", "u");
const func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.users === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "users" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "users")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.users !== void 0) {
			let data0 = data.users;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func1(data1) > 1024) {
							const err2 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (!pattern6.test(data1)) {
							const err3 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/users/" + i0,
							schemaPath: "#/$defs/userPrincipalName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2e3 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (func1(data0) > 64) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/ipRange/maxLength",
						keyword: "maxLength",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 2) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/$defs/ipRange/minLength",
						keyword: "minLength",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/$defs/ipRange/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
	"title": "WrittenNamedLocation",
	"description": "A named location, in Microsoft Graph's own property names: with ipRanges, or with countriesAndRegions.",
	"oneOf": [{
		"title": "WrittenIpNamedLocation",
		"type": "object",
		"additionalProperties": false,
		"required": ["displayName", "ipRanges"],
		"properties": {
			"@odata.type": {
				"description": "Microsoft's type; may be left out.",
				"const": "#microsoft.graph.ipNamedLocation"
			},
			"id": {
				"$ref": "common.schema.json#/$defs/guid",
				"description": "Pins this entry to one existing location."
			},
			"renamedFrom": {
				"$ref": "common.schema.json#/$defs/name",
				"description": "The name it had until now."
			},
			"displayName": {
				"$ref": "common.schema.json#/$defs/name",
				"description": "The location's name."
			},
			"isTrusted": {
				"description": "Whether Entra treats it as trusted.",
				"type": "boolean",
				"default": false
			},
			"ipRanges": {
				"description": "1 to 2,000 ranges.",
				"type": "array",
				"minItems": 1,
				"maxItems": 2e3,
				"items": { "$ref": "#/$defs/ipRangeItem" }
			}
		}
	}, {
		"title": "WrittenCountryNamedLocation",
		"type": "object",
		"additionalProperties": false,
		"required": ["displayName", "countriesAndRegions"],
		"properties": {
			"@odata.type": {
				"description": "Microsoft's type; may be left out.",
				"const": "#microsoft.graph.countryNamedLocation"
			},
			"id": {
				"$ref": "common.schema.json#/$defs/guid",
				"description": "Pins this entry to one existing location."
			},
			"renamedFrom": {
				"$ref": "common.schema.json#/$defs/name",
				"description": "The name it had until now."
			},
			"displayName": {
				"$ref": "common.schema.json#/$defs/name",
				"description": "The location's name."
			},
			"countriesAndRegions": {
				"description": "Two-letter ISO country codes.",
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[A-Z]{2}$"
				},
				"minItems": 1,
				"examples": [["NL", "BE"]]
			},
			"countryLookupMethod": {
				"description": "How the country is found. Left out: clientIpAddress.",
				"type": "string",
				"enum": ["clientIpAddress", "authenticatorAppGps"]
			},
			"includeUnknownCountriesAndRegions": {
				"description": "Whether addresses of no known country count.",
				"type": "boolean",
				"default": false
			}
		}
	}]
};
const pattern33 = /* @__PURE__ */ new RegExp("^[A-Z]{2}$", "u");
const schema67 = {
	"title": "WrittenIpRange",
	"description": "A range: plain text as in 203.0.113.0/24, or Microsoft Graph's own object.",
	"oneOf": [
		{ "$ref": "common.schema.json#/$defs/ipRange" },
		{
			"type": "object",
			"additionalProperties": false,
			"required": ["cidrAddress"],
			"properties": {
				"@odata.type": {
					"description": "Microsoft's type; may be left out.",
					"type": "string",
					"enum": ["#microsoft.graph.iPv4CidrRange", "#microsoft.graph.iPv6CidrRange"]
				},
				"cidrAddress": { "$ref": "common.schema.json#/$defs/ipRange" }
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": ["lowerAddress", "upperAddress"],
			"properties": {
				"@odata.type": {
					"description": "Microsoft's type; may be left out.",
					"type": "string",
					"enum": ["#microsoft.graph.iPv4Range", "#microsoft.graph.iPv6Range"]
				},
				"lowerAddress": {
					"description": "The first address.",
					"type": "string"
				},
				"upperAddress": {
					"description": "The last address.",
					"type": "string"
				}
			}
		}
	]
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "common.schema.json#/$defs/ipRange/maxLength",
				keyword: "maxLength",
				params: { limit: 64 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 2) {
			const err1 = {
				instancePath,
				schemaPath: "common.schema.json#/$defs/ipRange/minLength",
				keyword: "minLength",
				params: { limit: 2 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "common.schema.json#/$defs/ipRange/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cidrAddress === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "cidrAddress" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "cidrAddress")) {
			const err4 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			let data0 = data["@odata.type"];
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/1/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data0 === "#microsoft.graph.iPv4CidrRange" || data0 === "#microsoft.graph.iPv6CidrRange")) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/1/properties/%40odata.type/enum",
					keyword: "enum",
					params: { allowedValues: schema67.oneOf[1].properties["@odata.type"].enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cidrAddress !== void 0) {
			let data1 = data.cidrAddress;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err7 = {
						instancePath: instancePath + "/cidrAddress",
						schemaPath: "common.schema.json#/$defs/ipRange/maxLength",
						keyword: "maxLength",
						params: { limit: 64 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data1) < 2) {
					const err8 = {
						instancePath: instancePath + "/cidrAddress",
						schemaPath: "common.schema.json#/$defs/ipRange/minLength",
						keyword: "minLength",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/cidrAddress",
					schemaPath: "common.schema.json#/$defs/ipRange/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			var props0 = true;
		}
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lowerAddress === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "lowerAddress" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.upperAddress === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "upperAddress" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			for (const key1 in data) if (!(key1 === "@odata.type" || key1 === "lowerAddress" || key1 === "upperAddress")) {
				const err13 = {
					instancePath,
					schemaPath: "#/oneOf/2/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data["@odata.type"] !== void 0) {
				let data2 = data["@odata.type"];
				if (typeof data2 !== "string") {
					const err14 = {
						instancePath: instancePath + "/@odata.type",
						schemaPath: "#/oneOf/2/properties/%40odata.type/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!(data2 === "#microsoft.graph.iPv4Range" || data2 === "#microsoft.graph.iPv6Range")) {
					const err15 = {
						instancePath: instancePath + "/@odata.type",
						schemaPath: "#/oneOf/2/properties/%40odata.type/enum",
						keyword: "enum",
						params: { allowedValues: schema67.oneOf[2].properties["@odata.type"].enum }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.lowerAddress !== void 0) {
				if (typeof data.lowerAddress !== "string") {
					const err16 = {
						instancePath: instancePath + "/lowerAddress",
						schemaPath: "#/oneOf/2/properties/lowerAddress/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.upperAddress !== void 0) {
				if (typeof data.upperAddress !== "string") {
					const err17 = {
						instancePath: instancePath + "/upperAddress",
						schemaPath: "#/oneOf/2/properties/upperAddress/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		} else {
			const err18 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		var _valid0 = _errs12 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err19 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate33.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate33.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.displayName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "displayName" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ipRanges === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "ipRanges" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "id" || key0 === "renamedFrom" || key0 === "displayName" || key0 === "isTrusted" || key0 === "ipRanges")) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if ("#microsoft.graph.ipNamedLocation" !== data["@odata.type"]) {
				const err3 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/0/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.ipNamedLocation" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.schema.json#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.schema.json#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.renamedFrom !== void 0) {
			let data2 = data.renamedFrom;
			if (typeof data2 === "string") {
				if (func1(data2) > 256) {
					const err6 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/renamedFrom",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data3 = data.displayName;
			if (typeof data3 === "string") {
				if (func1(data3) > 256) {
					const err10 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data3) < 1) {
					const err11 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.isTrusted !== void 0) {
			if (typeof data.isTrusted !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/isTrusted",
					schemaPath: "#/oneOf/0/properties/isTrusted/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ipRanges !== void 0) {
			let data5 = data.ipRanges;
			if (Array.isArray(data5)) {
				if (data5.length > 2e3) {
					const err15 = {
						instancePath: instancePath + "/ipRanges",
						schemaPath: "#/oneOf/0/properties/ipRanges/maxItems",
						keyword: "maxItems",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/ipRanges",
						schemaPath: "#/oneOf/0/properties/ipRanges/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate33(data5[i0], {
					instancePath: instancePath + "/ipRanges/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/ipRanges",
					schemaPath: "#/oneOf/0/properties/ipRanges/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props1 = true;
	}
	const _errs19 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.displayName === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "displayName" }
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.countriesAndRegions === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "countriesAndRegions" }
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "@odata.type" || key1 === "id" || key1 === "renamedFrom" || key1 === "displayName" || key1 === "countriesAndRegions" || key1 === "countryLookupMethod" || key1 === "includeUnknownCountriesAndRegions")) {
			const err21 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 }
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if ("#microsoft.graph.countryNamedLocation" !== data["@odata.type"]) {
				const err22 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/oneOf/1/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.countryNamedLocation" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data8 = data.id;
			if (typeof data8 === "string") {
				if (!pattern4.test(data8)) {
					const err23 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.schema.json#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.schema.json#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.renamedFrom !== void 0) {
			let data9 = data.renamedFrom;
			if (typeof data9 === "string") {
				if (func1(data9) > 256) {
					const err25 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (func1(data9) < 1) {
					const err26 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (!pattern5.test(data9)) {
					const err27 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/renamedFrom",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data10 = data.displayName;
			if (typeof data10 === "string") {
				if (func1(data10) > 256) {
					const err29 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (func1(data10) < 1) {
					const err30 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (!pattern5.test(data10)) {
					const err31 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.countriesAndRegions !== void 0) {
			let data11 = data.countriesAndRegions;
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err33 = {
						instancePath: instancePath + "/countriesAndRegions",
						schemaPath: "#/oneOf/1/properties/countriesAndRegions/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (typeof data12 === "string") {
						if (!pattern33.test(data12)) {
							const err34 = {
								instancePath: instancePath + "/countriesAndRegions/" + i1,
								schemaPath: "#/oneOf/1/properties/countriesAndRegions/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{2}$" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/countriesAndRegions/" + i1,
							schemaPath: "#/oneOf/1/properties/countriesAndRegions/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/countriesAndRegions",
					schemaPath: "#/oneOf/1/properties/countriesAndRegions/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.countryLookupMethod !== void 0) {
			let data13 = data.countryLookupMethod;
			if (typeof data13 !== "string") {
				const err37 = {
					instancePath: instancePath + "/countryLookupMethod",
					schemaPath: "#/oneOf/1/properties/countryLookupMethod/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (!(data13 === "clientIpAddress" || data13 === "authenticatorAppGps")) {
				const err38 = {
					instancePath: instancePath + "/countryLookupMethod",
					schemaPath: "#/oneOf/1/properties/countryLookupMethod/enum",
					keyword: "enum",
					params: { allowedValues: schema63.oneOf[1].properties.countryLookupMethod.enum }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.includeUnknownCountriesAndRegions !== void 0) {
			if (typeof data.includeUnknownCountriesAndRegions !== "boolean") {
				const err39 = {
					instancePath: instancePath + "/includeUnknownCountriesAndRegions",
					schemaPath: "#/oneOf/1/properties/includeUnknownCountriesAndRegions/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	var _valid0 = _errs19 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props1 !== true) props1 = true;
	}
	if (!valid0) {
		const err41 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate32.errors = vErrors;
	evaluated0.props = props1;
	return errors === 0;
}
validate32.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema73 = {
	"title": "WrittenPolicy",
	"description": "A Conditional Access policy, in Microsoft Graph's own property names (v1.0). Users, groups, applications, roles and locations may be written by name. What is left out is Microsoft's default, and a plan shows where the tenant differs from it.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"displayName",
		"state",
		"conditions"
	],
	"properties": {
		"id": {
			"$ref": "common.schema.json#/$defs/guid",
			"description": "Pins this entry to one existing policy, whatever its name."
		},
		"renamedFrom": {
			"$ref": "common.schema.json#/$defs/name",
			"description": "The name this policy had until now; it is renamed, not created anew."
		},
		"displayName": {
			"$ref": "common.schema.json#/$defs/name",
			"description": "The policy's name."
		},
		"description": {
			"description": "Sent with the policy, but never compared: Microsoft documents it as not used, and may not keep it.",
			"type": ["string", "null"],
			"maxLength": 1024
		},
		"state": {
			"description": "enabledForReportingButNotEnforced is report-only.",
			"type": "string",
			"enum": [
				"enabled",
				"disabled",
				"enabledForReportingButNotEnforced"
			]
		},
		"conditions": {
			"description": "When the policy applies.",
			"type": "object",
			"additionalProperties": false,
			"required": ["applications"],
			"properties": {
				"applications": {
					"description": "Which resources the policy covers.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"includeApplications": {
							"description": "All, None, Office365, MicrosoftAdminPortals, app ids, or names of applications.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["All"]]
						},
						"excludeApplications": {
							"description": "Office365, MicrosoftAdminPortals, app ids, or names of applications.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["Office365"]]
						},
						"includeUserActions": {
							"description": "User actions, instead of applications.",
							"type": "array",
							"items": {
								"type": "string",
								"enum": ["urn:user:registersecurityinfo", "urn:user:registerdevice"]
							}
						},
						"includeAuthenticationContextClassReferences": {
							"description": "Authentication contexts, c1 to c99.",
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "^c([1-9]|[1-9]\\d)$"
							}
						},
						"applicationFilter": {
							"description": "A filter on custom security attributes of applications.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["mode", "rule"],
							"properties": {
								"mode": {
									"description": "include or exclude what the rule matches.",
									"type": "string",
									"enum": ["include", "exclude"]
								},
								"rule": {
									"description": "The rule, as in device.isCompliant -eq True.",
									"type": "string",
									"minLength": 1,
									"maxLength": 3072
								}
							}
						}
					}
				},
				"users": {
					"description": "Whom the policy covers. An exclusion wins over an inclusion.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"properties": {
						"includeUsers": {
							"description": "All, None, GuestsOrExternalUsers, sign-in names or object ids.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["All"]]
						},
						"excludeUsers": {
							"description": "GuestsOrExternalUsers, sign-in names or object ids.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["breakglass1@contoso.com"]]
						},
						"includeGroups": {
							"description": "Groups, by name or object id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["CIPP Technicians"]]
						},
						"excludeGroups": {
							"description": "Groups, by name or object id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["CA Exclusions"]]
						},
						"includeRoles": {
							"description": "Built-in directory roles, by name or role template id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["Global Administrator"]]
						},
						"excludeRoles": {
							"description": "Built-in directory roles, by name or role template id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["Directory Synchronization Accounts"]]
						},
						"includeGuestsOrExternalUsers": {
							"description": "Guests or external users to include.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["guestOrExternalUserTypes"],
							"properties": {
								"guestOrExternalUserTypes": {
									"description": "The kinds of external user. One text, comma-joined, not a list. Values: none, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.",
									"type": "string",
									"pattern": "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$",
									"examples": ["serviceProvider", "b2bCollaborationGuest,b2bCollaborationMember"]
								},
								"externalTenants": {
									"description": "Which tenants those users come from. It covers every type listed beside it.",
									"type": ["object", "null"],
									"additionalProperties": false,
									"required": ["membershipKind"],
									"properties": {
										"@odata.type": {
											"description": "Microsoft's type of this object; may be left out, it follows from membershipKind.",
											"type": "string",
											"enum": ["#microsoft.graph.conditionalAccessEnumeratedExternalTenants", "#microsoft.graph.conditionalAccessAllExternalTenants"]
										},
										"membershipKind": {
											"description": "all, or enumerated with members.",
											"type": "string",
											"enum": ["all", "enumerated"]
										},
										"members": {
											"description": "Tenant ids, with membershipKind enumerated.",
											"type": "array",
											"items": { "$ref": "common.schema.json#/$defs/guid" }
										}
									}
								}
							}
						},
						"excludeGuestsOrExternalUsers": {
							"description": "Guests or external users to exclude.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["guestOrExternalUserTypes"],
							"properties": {
								"guestOrExternalUserTypes": {
									"description": "The kinds of external user. One text, comma-joined, not a list. Values: none, internalGuest, b2bCollaborationGuest, b2bCollaborationMember, b2bDirectConnectUser, otherExternalUser, serviceProvider.",
									"type": "string",
									"pattern": "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$",
									"examples": ["serviceProvider", "b2bCollaborationGuest,b2bCollaborationMember"]
								},
								"externalTenants": {
									"description": "Which tenants those users come from. It covers every type listed beside it.",
									"type": ["object", "null"],
									"additionalProperties": false,
									"required": ["membershipKind"],
									"properties": {
										"@odata.type": {
											"description": "Microsoft's type of this object; may be left out, it follows from membershipKind.",
											"type": "string",
											"enum": ["#microsoft.graph.conditionalAccessEnumeratedExternalTenants", "#microsoft.graph.conditionalAccessAllExternalTenants"]
										},
										"membershipKind": {
											"description": "all, or enumerated with members.",
											"type": "string",
											"enum": ["all", "enumerated"]
										},
										"members": {
											"description": "Tenant ids, with membershipKind enumerated.",
											"type": "array",
											"items": { "$ref": "common.schema.json#/$defs/guid" }
										}
									}
								}
							}
						}
					}
				},
				"clientApplications": {
					"description": "Workload identities, instead of users. Needs Workload Identities Premium.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"properties": {
						"includeServicePrincipals": {
							"description": "ServicePrincipalsInMyTenant, or service principals by name or object id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["ServicePrincipalsInMyTenant"]]
						},
						"excludeServicePrincipals": {
							"description": "Service principals by name or object id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["Backup automation"]]
						},
						"servicePrincipalFilter": {
							"description": "A filter on custom security attributes of service principals.",
							"type": ["object", "null"],
							"additionalProperties": false,
							"required": ["mode", "rule"],
							"properties": {
								"mode": {
									"description": "include or exclude what the rule matches.",
									"type": "string",
									"enum": ["include", "exclude"]
								},
								"rule": {
									"description": "The rule, as in device.isCompliant -eq True.",
									"type": "string",
									"minLength": 1,
									"maxLength": 3072
								}
							}
						}
					}
				},
				"clientAppTypes": {
					"description": "Kinds of client. Left out: all.",
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"all",
							"browser",
							"mobileAppsAndDesktopClients",
							"exchangeActiveSync",
							"easSupported",
							"other"
						]
					},
					"minItems": 1
				},
				"platforms": {
					"description": "Device platforms.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"properties": {
						"includePlatforms": {
							"description": "Device platforms to include.",
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"android",
									"iOS",
									"windows",
									"windowsPhone",
									"macOS",
									"all",
									"linux"
								]
							}
						},
						"excludePlatforms": {
							"description": "Device platforms to exclude.",
							"type": "array",
							"items": {
								"type": "string",
								"enum": [
									"android",
									"iOS",
									"windows",
									"windowsPhone",
									"macOS",
									"all",
									"linux"
								]
							}
						}
					}
				},
				"locations": {
					"description": "Networks, by named location.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"properties": {
						"includeLocations": {
							"description": "All, AllTrusted, or named locations by name or id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["All"]]
						},
						"excludeLocations": {
							"description": "AllTrusted, or named locations by name or id.",
							"type": "array",
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 1024
							},
							"examples": [["Trusted - MSP Office"]]
						}
					}
				},
				"devices": {
					"description": "Devices.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"properties": { "deviceFilter": {
						"description": "A filter on devices.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"required": ["mode", "rule"],
						"properties": {
							"mode": {
								"description": "include or exclude what the rule matches.",
								"type": "string",
								"enum": ["include", "exclude"]
							},
							"rule": {
								"description": "The rule, as in device.isCompliant -eq True.",
								"type": "string",
								"minLength": 1,
								"maxLength": 3072
							}
						}
					} }
				},
				"authenticationFlows": {
					"description": "Authentication flows.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["transferMethods"],
					"properties": { "transferMethods": {
						"description": "Authentication flows. One text, comma-joined, not a list. Values: none, deviceCodeFlow, authenticationTransfer.",
						"type": "string",
						"pattern": "^(none|deviceCodeFlow|authenticationTransfer)( *, *(none|deviceCodeFlow|authenticationTransfer))*$",
						"examples": ["deviceCodeFlow,authenticationTransfer"]
					} }
				},
				"signInRiskLevels": {
					"description": "Sign-in risk levels (Entra ID P2).",
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"low",
							"medium",
							"high",
							"hidden",
							"none"
						]
					}
				},
				"userRiskLevels": {
					"description": "User risk levels (Entra ID P2).",
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"low",
							"medium",
							"high",
							"hidden",
							"none"
						]
					}
				},
				"servicePrincipalRiskLevels": {
					"description": "Service principal risk levels.",
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"low",
							"medium",
							"high",
							"hidden",
							"none"
						]
					}
				},
				"insiderRiskLevels": {
					"description": "Insider risk levels. One text, comma-joined, not a list. Values: minor, moderate, elevated.",
					"type": ["string", "null"],
					"pattern": "^(minor|moderate|elevated)( *, *(minor|moderate|elevated))*$",
					"examples": ["elevated"]
				}
			},
			"anyOf": [{ "required": ["users"] }, { "required": ["clientApplications"] }]
		},
		"grantControls": {
			"description": "What is required to sign in.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": ["operator"],
			"properties": {
				"operator": {
					"description": "Whether all controls are needed, or any one.",
					"type": "string",
					"enum": ["AND", "OR"]
				},
				"builtInControls": {
					"description": "What is required, or block.",
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"block",
							"mfa",
							"compliantDevice",
							"domainJoinedDevice",
							"approvedApplication",
							"compliantApplication",
							"passwordChange",
							"riskRemediation"
						]
					}
				},
				"customAuthenticationFactors": {
					"description": "Custom controls.",
					"type": "array",
					"items": { "type": "string" }
				},
				"termsOfUse": {
					"description": "Terms of use to accept, by id.",
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/guid" }
				},
				"authenticationStrength": {
					"description": "An authentication strength. 00000000-0000-0000-0000-000000000002 is Microsoft's multifactor authentication strength.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["id"],
					"properties": { "id": {
						"$ref": "common.schema.json#/$defs/guid",
						"description": "The id of the authentication strength."
					} }
				}
			}
		},
		"sessionControls": {
			"description": "What happens during the session.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"properties": {
				"applicationEnforcedRestrictions": {
					"description": "Restrictions that the application itself enforces.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["isEnabled"],
					"properties": { "isEnabled": {
						"description": "Whether the control is on.",
						"type": "boolean"
					} }
				},
				"cloudAppSecurity": {
					"description": "Defender for Cloud Apps.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["isEnabled"],
					"properties": {
						"isEnabled": {
							"description": "Whether the control is on.",
							"type": "boolean"
						},
						"cloudAppSecurityType": {
							"description": "What Defender for Cloud Apps does.",
							"type": "string",
							"enum": [
								"mcasConfigured",
								"monitorOnly",
								"blockDownloads"
							]
						}
					}
				},
				"persistentBrowser": {
					"description": "Persistent browser session.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["isEnabled"],
					"properties": {
						"isEnabled": {
							"description": "Whether the control is on.",
							"type": "boolean"
						},
						"mode": {
							"description": "Whether the browser session is kept.",
							"type": "string",
							"enum": ["always", "never"]
						}
					}
				},
				"signInFrequency": {
					"description": "How often people sign in again.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["isEnabled"],
					"properties": {
						"isEnabled": {
							"description": "Whether the control is on.",
							"type": "boolean"
						},
						"type": {
							"description": "The unit of value. Not with everyTime.",
							"type": ["string", "null"],
							"enum": [
								"days",
								"hours",
								null
							]
						},
						"value": {
							"description": "How many days or hours. Not with everyTime.",
							"type": ["integer", "null"],
							"minimum": 1
						},
						"frequencyInterval": {
							"description": "timeBased with type and value, or everyTime.",
							"type": "string",
							"enum": ["timeBased", "everyTime"]
						},
						"authenticationType": {
							"description": "Which authentication is asked for again.",
							"type": "string",
							"enum": ["primaryAndSecondaryAuthentication", "secondaryAuthentication"]
						}
					}
				},
				"secureSignInSession": {
					"description": "Token protection.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"required": ["isEnabled"],
					"properties": { "isEnabled": {
						"description": "Whether the control is on.",
						"type": "boolean"
					} }
				},
				"disableResilienceDefaults": {
					"description": "Whether sessions end during an outage instead of being extended.",
					"type": ["boolean", "null"]
				}
			}
		}
	}
};
const pattern37 = /* @__PURE__ */ new RegExp("^c([1-9]|[1-9]\\d)$", "u");
const pattern38 = /* @__PURE__ */ new RegExp("^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$", "u");
const pattern42 = /* @__PURE__ */ new RegExp("^(none|deviceCodeFlow|authenticationTransfer)( *, *(none|deviceCodeFlow|authenticationTransfer))*$", "u");
const pattern43 = /* @__PURE__ */ new RegExp("^(minor|moderate|elevated)( *, *(minor|moderate|elevated))*$", "u");
const func54 = Object.prototype.hasOwnProperty;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.displayName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "displayName" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.state === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.conditions === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conditions" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "renamedFrom" || key0 === "displayName" || key0 === "description" || key0 === "state" || key0 === "conditions" || key0 === "grantControls" || key0 === "sessionControls")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "common.schema.json#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "common.schema.json#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.renamedFrom !== void 0) {
			let data1 = data.renamedFrom;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/renamedFrom",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/renamedFrom",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data2 = data.displayName;
			if (typeof data2 === "string") {
				if (func1(data2) > 256) {
					const err10 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "common.schema.json#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "common.schema.json#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string" && data3 !== null) {
				const err14 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema73.properties.description.type }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 1024) {
					const err15 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.state !== void 0) {
			let data4 = data.state;
			if (typeof data4 !== "string") {
				const err16 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data4 === "enabled" || data4 === "disabled" || data4 === "enabledForReportingButNotEnforced")) {
				const err17 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema73.properties.state.enum }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data5 = data.conditions;
			const _errs17 = errors;
			let valid4 = false;
			const _errs18 = errors;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.users === void 0) {
					const err18 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/anyOf/0/required",
						keyword: "required",
						params: { missingProperty: "users" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			var _valid0 = _errs18 === errors;
			valid4 = valid4 || _valid0;
			const _errs19 = errors;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.clientApplications === void 0) {
					const err19 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "clientApplications" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			var _valid0 = _errs19 === errors;
			valid4 = valid4 || _valid0;
			if (!valid4) {
				const err20 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.applications === void 0) {
					const err21 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/required",
						keyword: "required",
						params: { missingProperty: "applications" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key1 in data5) if (!func54.call(schema73.properties.conditions.properties, key1)) {
					const err22 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data5.applications !== void 0) {
					let data6 = data5.applications;
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						for (const key2 in data6) if (!(key2 === "includeApplications" || key2 === "excludeApplications" || key2 === "includeUserActions" || key2 === "includeAuthenticationContextClassReferences" || key2 === "applicationFilter")) {
							const err23 = {
								instancePath: instancePath + "/conditions/applications",
								schemaPath: "#/properties/conditions/properties/applications/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data6.includeApplications !== void 0) {
							let data7 = data6.includeApplications;
							if (Array.isArray(data7)) {
								const len0 = data7.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data8 = data7[i0];
									if (typeof data8 === "string") {
										if (func1(data8) > 1024) {
											const err24 = {
												instancePath: instancePath + "/conditions/applications/includeApplications/" + i0,
												schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (func1(data8) < 1) {
											const err25 = {
												instancePath: instancePath + "/conditions/applications/includeApplications/" + i0,
												schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									} else {
										const err26 = {
											instancePath: instancePath + "/conditions/applications/includeApplications/" + i0,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/conditions/applications/includeApplications",
									schemaPath: "#/properties/conditions/properties/applications/properties/includeApplications/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data6.excludeApplications !== void 0) {
							let data9 = data6.excludeApplications;
							if (Array.isArray(data9)) {
								const len1 = data9.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data10 = data9[i1];
									if (typeof data10 === "string") {
										if (func1(data10) > 1024) {
											const err28 = {
												instancePath: instancePath + "/conditions/applications/excludeApplications/" + i1,
												schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
										if (func1(data10) < 1) {
											const err29 = {
												instancePath: instancePath + "/conditions/applications/excludeApplications/" + i1,
												schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
									} else {
										const err30 = {
											instancePath: instancePath + "/conditions/applications/excludeApplications/" + i1,
											schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/conditions/applications/excludeApplications",
									schemaPath: "#/properties/conditions/properties/applications/properties/excludeApplications/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data6.includeUserActions !== void 0) {
							let data11 = data6.includeUserActions;
							if (Array.isArray(data11)) {
								const len2 = data11.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data12 = data11[i2];
									if (typeof data12 !== "string") {
										const err32 = {
											instancePath: instancePath + "/conditions/applications/includeUserActions/" + i2,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeUserActions/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
									if (!(data12 === "urn:user:registersecurityinfo" || data12 === "urn:user:registerdevice")) {
										const err33 = {
											instancePath: instancePath + "/conditions/applications/includeUserActions/" + i2,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeUserActions/items/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.applications.properties.includeUserActions.items.enum }
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/conditions/applications/includeUserActions",
									schemaPath: "#/properties/conditions/properties/applications/properties/includeUserActions/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data6.includeAuthenticationContextClassReferences !== void 0) {
							let data13 = data6.includeAuthenticationContextClassReferences;
							if (Array.isArray(data13)) {
								const len3 = data13.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data14 = data13[i3];
									if (typeof data14 === "string") {
										if (!pattern37.test(data14)) {
											const err35 = {
												instancePath: instancePath + "/conditions/applications/includeAuthenticationContextClassReferences/" + i3,
												schemaPath: "#/properties/conditions/properties/applications/properties/includeAuthenticationContextClassReferences/items/pattern",
												keyword: "pattern",
												params: { pattern: "^c([1-9]|[1-9]\\d)$" }
											};
											if (vErrors === null) vErrors = [err35];
											else vErrors.push(err35);
											errors++;
										}
									} else {
										const err36 = {
											instancePath: instancePath + "/conditions/applications/includeAuthenticationContextClassReferences/" + i3,
											schemaPath: "#/properties/conditions/properties/applications/properties/includeAuthenticationContextClassReferences/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/conditions/applications/includeAuthenticationContextClassReferences",
									schemaPath: "#/properties/conditions/properties/applications/properties/includeAuthenticationContextClassReferences/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data6.applicationFilter !== void 0) {
							let data15 = data6.applicationFilter;
							if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
								const err38 = {
									instancePath: instancePath + "/conditions/applications/applicationFilter",
									schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.applications.properties.applicationFilter.type }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
								if (data15.mode === void 0) {
									const err39 = {
										instancePath: instancePath + "/conditions/applications/applicationFilter",
										schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/required",
										keyword: "required",
										params: { missingProperty: "mode" }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data15.rule === void 0) {
									const err40 = {
										instancePath: instancePath + "/conditions/applications/applicationFilter",
										schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								for (const key3 in data15) if (!(key3 === "mode" || key3 === "rule")) {
									const err41 = {
										instancePath: instancePath + "/conditions/applications/applicationFilter",
										schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (data15.mode !== void 0) {
									let data16 = data15.mode;
									if (typeof data16 !== "string") {
										const err42 = {
											instancePath: instancePath + "/conditions/applications/applicationFilter/mode",
											schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/mode/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
									if (!(data16 === "include" || data16 === "exclude")) {
										const err43 = {
											instancePath: instancePath + "/conditions/applications/applicationFilter/mode",
											schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/mode/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.applications.properties.applicationFilter.properties.mode.enum }
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (data15.rule !== void 0) {
									let data17 = data15.rule;
									if (typeof data17 === "string") {
										if (func1(data17) > 3072) {
											const err44 = {
												instancePath: instancePath + "/conditions/applications/applicationFilter/rule",
												schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 3072 }
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
										if (func1(data17) < 1) {
											const err45 = {
												instancePath: instancePath + "/conditions/applications/applicationFilter/rule",
												schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/rule/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
									} else {
										const err46 = {
											instancePath: instancePath + "/conditions/applications/applicationFilter/rule",
											schemaPath: "#/properties/conditions/properties/applications/properties/applicationFilter/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/conditions/applications",
							schemaPath: "#/properties/conditions/properties/applications/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data5.users !== void 0) {
					let data18 = data5.users;
					if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
						const err48 = {
							instancePath: instancePath + "/conditions/users",
							schemaPath: "#/properties/conditions/properties/users/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.users.type }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						for (const key4 in data18) if (!(key4 === "includeUsers" || key4 === "excludeUsers" || key4 === "includeGroups" || key4 === "excludeGroups" || key4 === "includeRoles" || key4 === "excludeRoles" || key4 === "includeGuestsOrExternalUsers" || key4 === "excludeGuestsOrExternalUsers")) {
							const err49 = {
								instancePath: instancePath + "/conditions/users",
								schemaPath: "#/properties/conditions/properties/users/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data18.includeUsers !== void 0) {
							let data19 = data18.includeUsers;
							if (Array.isArray(data19)) {
								const len4 = data19.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data20 = data19[i4];
									if (typeof data20 === "string") {
										if (func1(data20) > 1024) {
											const err50 = {
												instancePath: instancePath + "/conditions/users/includeUsers/" + i4,
												schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
										if (func1(data20) < 1) {
											const err51 = {
												instancePath: instancePath + "/conditions/users/includeUsers/" + i4,
												schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
									} else {
										const err52 = {
											instancePath: instancePath + "/conditions/users/includeUsers/" + i4,
											schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/conditions/users/includeUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/includeUsers/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data18.excludeUsers !== void 0) {
							let data21 = data18.excludeUsers;
							if (Array.isArray(data21)) {
								const len5 = data21.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data22 = data21[i5];
									if (typeof data22 === "string") {
										if (func1(data22) > 1024) {
											const err54 = {
												instancePath: instancePath + "/conditions/users/excludeUsers/" + i5,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err54];
											else vErrors.push(err54);
											errors++;
										}
										if (func1(data22) < 1) {
											const err55 = {
												instancePath: instancePath + "/conditions/users/excludeUsers/" + i5,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/conditions/users/excludeUsers/" + i5,
											schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/conditions/users/excludeUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeUsers/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data18.includeGroups !== void 0) {
							let data23 = data18.includeGroups;
							if (Array.isArray(data23)) {
								const len6 = data23.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data24 = data23[i6];
									if (typeof data24 === "string") {
										if (func1(data24) > 1024) {
											const err58 = {
												instancePath: instancePath + "/conditions/users/includeGroups/" + i6,
												schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
										if (func1(data24) < 1) {
											const err59 = {
												instancePath: instancePath + "/conditions/users/includeGroups/" + i6,
												schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err59];
											else vErrors.push(err59);
											errors++;
										}
									} else {
										const err60 = {
											instancePath: instancePath + "/conditions/users/includeGroups/" + i6,
											schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/conditions/users/includeGroups",
									schemaPath: "#/properties/conditions/properties/users/properties/includeGroups/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data18.excludeGroups !== void 0) {
							let data25 = data18.excludeGroups;
							if (Array.isArray(data25)) {
								const len7 = data25.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data26 = data25[i7];
									if (typeof data26 === "string") {
										if (func1(data26) > 1024) {
											const err62 = {
												instancePath: instancePath + "/conditions/users/excludeGroups/" + i7,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
										if (func1(data26) < 1) {
											const err63 = {
												instancePath: instancePath + "/conditions/users/excludeGroups/" + i7,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
									} else {
										const err64 = {
											instancePath: instancePath + "/conditions/users/excludeGroups/" + i7,
											schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/conditions/users/excludeGroups",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeGroups/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data18.includeRoles !== void 0) {
							let data27 = data18.includeRoles;
							if (Array.isArray(data27)) {
								const len8 = data27.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data28 = data27[i8];
									if (typeof data28 === "string") {
										if (func1(data28) > 1024) {
											const err66 = {
												instancePath: instancePath + "/conditions/users/includeRoles/" + i8,
												schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
										if (func1(data28) < 1) {
											const err67 = {
												instancePath: instancePath + "/conditions/users/includeRoles/" + i8,
												schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/conditions/users/includeRoles/" + i8,
											schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/conditions/users/includeRoles",
									schemaPath: "#/properties/conditions/properties/users/properties/includeRoles/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data18.excludeRoles !== void 0) {
							let data29 = data18.excludeRoles;
							if (Array.isArray(data29)) {
								const len9 = data29.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data30 = data29[i9];
									if (typeof data30 === "string") {
										if (func1(data30) > 1024) {
											const err70 = {
												instancePath: instancePath + "/conditions/users/excludeRoles/" + i9,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
										}
										if (func1(data30) < 1) {
											const err71 = {
												instancePath: instancePath + "/conditions/users/excludeRoles/" + i9,
												schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
									} else {
										const err72 = {
											instancePath: instancePath + "/conditions/users/excludeRoles/" + i9,
											schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
								}
							} else {
								const err73 = {
									instancePath: instancePath + "/conditions/users/excludeRoles",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeRoles/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data18.includeGuestsOrExternalUsers !== void 0) {
							let data31 = data18.includeGuestsOrExternalUsers;
							if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
								const err74 = {
									instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.type }
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
								if (data31.guestOrExternalUserTypes === void 0) {
									const err75 = {
										instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/required",
										keyword: "required",
										params: { missingProperty: "guestOrExternalUserTypes" }
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
								for (const key5 in data31) if (!(key5 === "guestOrExternalUserTypes" || key5 === "externalTenants")) {
									const err76 = {
										instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (data31.guestOrExternalUserTypes !== void 0) {
									let data32 = data31.guestOrExternalUserTypes;
									if (typeof data32 === "string") {
										if (!pattern38.test(data32)) {
											const err77 = {
												instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/guestOrExternalUserTypes",
												schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/pattern",
												keyword: "pattern",
												params: { pattern: "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$" }
											};
											if (vErrors === null) vErrors = [err77];
											else vErrors.push(err77);
											errors++;
										}
									} else {
										const err78 = {
											instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/guestOrExternalUserTypes",
											schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
								if (data31.externalTenants !== void 0) {
									let data33 = data31.externalTenants;
									if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
										const err79 = {
											instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants",
											schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/type",
											keyword: "type",
											params: { type: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.properties.externalTenants.type }
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
									if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
										if (data33.membershipKind === void 0) {
											const err80 = {
												instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/required",
												keyword: "required",
												params: { missingProperty: "membershipKind" }
											};
											if (vErrors === null) vErrors = [err80];
											else vErrors.push(err80);
											errors++;
										}
										for (const key6 in data33) if (!(key6 === "@odata.type" || key6 === "membershipKind" || key6 === "members")) {
											const err81 = {
												instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key6 }
											};
											if (vErrors === null) vErrors = [err81];
											else vErrors.push(err81);
											errors++;
										}
										if (data33["@odata.type"] !== void 0) {
											let data34 = data33["@odata.type"];
											if (typeof data34 !== "string") {
												const err82 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err82];
												else vErrors.push(err82);
												errors++;
											}
											if (!(data34 === "#microsoft.graph.conditionalAccessEnumeratedExternalTenants" || data34 === "#microsoft.graph.conditionalAccessAllExternalTenants")) {
												const err83 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.properties.externalTenants.properties["@odata.type"].enum }
												};
												if (vErrors === null) vErrors = [err83];
												else vErrors.push(err83);
												errors++;
											}
										}
										if (data33.membershipKind !== void 0) {
											let data35 = data33.membershipKind;
											if (typeof data35 !== "string") {
												const err84 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err84];
												else vErrors.push(err84);
												errors++;
											}
											if (!(data35 === "all" || data35 === "enumerated")) {
												const err85 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.includeGuestsOrExternalUsers.properties.externalTenants.properties.membershipKind.enum }
												};
												if (vErrors === null) vErrors = [err85];
												else vErrors.push(err85);
												errors++;
											}
										}
										if (data33.members !== void 0) {
											let data36 = data33.members;
											if (Array.isArray(data36)) {
												const len10 = data36.length;
												for (let i10 = 0; i10 < len10; i10++) {
													let data37 = data36[i10];
													if (typeof data37 === "string") {
														if (!pattern4.test(data37)) {
															const err86 = {
																instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/members/" + i10,
																schemaPath: "common.schema.json#/$defs/guid/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
															};
															if (vErrors === null) vErrors = [err86];
															else vErrors.push(err86);
															errors++;
														}
													} else {
														const err87 = {
															instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/members/" + i10,
															schemaPath: "common.schema.json#/$defs/guid/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err87];
														else vErrors.push(err87);
														errors++;
													}
												}
											} else {
												const err88 = {
													instancePath: instancePath + "/conditions/users/includeGuestsOrExternalUsers/externalTenants/members",
													schemaPath: "#/properties/conditions/properties/users/properties/includeGuestsOrExternalUsers/properties/externalTenants/properties/members/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err88];
												else vErrors.push(err88);
												errors++;
											}
										}
									}
								}
							}
						}
						if (data18.excludeGuestsOrExternalUsers !== void 0) {
							let data38 = data18.excludeGuestsOrExternalUsers;
							if (!(data38 && typeof data38 == "object" && !Array.isArray(data38)) && data38 !== null) {
								const err89 = {
									instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers",
									schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.type }
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
							if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
								if (data38.guestOrExternalUserTypes === void 0) {
									const err90 = {
										instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/required",
										keyword: "required",
										params: { missingProperty: "guestOrExternalUserTypes" }
									};
									if (vErrors === null) vErrors = [err90];
									else vErrors.push(err90);
									errors++;
								}
								for (const key7 in data38) if (!(key7 === "guestOrExternalUserTypes" || key7 === "externalTenants")) {
									const err91 = {
										instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers",
										schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
								if (data38.guestOrExternalUserTypes !== void 0) {
									let data39 = data38.guestOrExternalUserTypes;
									if (typeof data39 === "string") {
										if (!pattern38.test(data39)) {
											const err92 = {
												instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/guestOrExternalUserTypes",
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/pattern",
												keyword: "pattern",
												params: { pattern: "^(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider)( *, *(none|internalGuest|b2bCollaborationGuest|b2bCollaborationMember|b2bDirectConnectUser|otherExternalUser|serviceProvider))*$" }
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
									} else {
										const err93 = {
											instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/guestOrExternalUserTypes",
											schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/guestOrExternalUserTypes/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
								}
								if (data38.externalTenants !== void 0) {
									let data40 = data38.externalTenants;
									if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
										const err94 = {
											instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants",
											schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/type",
											keyword: "type",
											params: { type: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.properties.externalTenants.type }
										};
										if (vErrors === null) vErrors = [err94];
										else vErrors.push(err94);
										errors++;
									}
									if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
										if (data40.membershipKind === void 0) {
											const err95 = {
												instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/required",
												keyword: "required",
												params: { missingProperty: "membershipKind" }
											};
											if (vErrors === null) vErrors = [err95];
											else vErrors.push(err95);
											errors++;
										}
										for (const key8 in data40) if (!(key8 === "@odata.type" || key8 === "membershipKind" || key8 === "members")) {
											const err96 = {
												instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants",
												schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key8 }
											};
											if (vErrors === null) vErrors = [err96];
											else vErrors.push(err96);
											errors++;
										}
										if (data40["@odata.type"] !== void 0) {
											let data41 = data40["@odata.type"];
											if (typeof data41 !== "string") {
												const err97 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err97];
												else vErrors.push(err97);
												errors++;
											}
											if (!(data41 === "#microsoft.graph.conditionalAccessEnumeratedExternalTenants" || data41 === "#microsoft.graph.conditionalAccessAllExternalTenants")) {
												const err98 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/@odata.type",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/%40odata.type/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.properties.externalTenants.properties["@odata.type"].enum }
												};
												if (vErrors === null) vErrors = [err98];
												else vErrors.push(err98);
												errors++;
											}
										}
										if (data40.membershipKind !== void 0) {
											let data42 = data40.membershipKind;
											if (typeof data42 !== "string") {
												const err99 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err99];
												else vErrors.push(err99);
												errors++;
											}
											if (!(data42 === "all" || data42 === "enumerated")) {
												const err100 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/membershipKind",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/membershipKind/enum",
													keyword: "enum",
													params: { allowedValues: schema73.properties.conditions.properties.users.properties.excludeGuestsOrExternalUsers.properties.externalTenants.properties.membershipKind.enum }
												};
												if (vErrors === null) vErrors = [err100];
												else vErrors.push(err100);
												errors++;
											}
										}
										if (data40.members !== void 0) {
											let data43 = data40.members;
											if (Array.isArray(data43)) {
												const len11 = data43.length;
												for (let i11 = 0; i11 < len11; i11++) {
													let data44 = data43[i11];
													if (typeof data44 === "string") {
														if (!pattern4.test(data44)) {
															const err101 = {
																instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/members/" + i11,
																schemaPath: "common.schema.json#/$defs/guid/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
															};
															if (vErrors === null) vErrors = [err101];
															else vErrors.push(err101);
															errors++;
														}
													} else {
														const err102 = {
															instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/members/" + i11,
															schemaPath: "common.schema.json#/$defs/guid/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err102];
														else vErrors.push(err102);
														errors++;
													}
												}
											} else {
												const err103 = {
													instancePath: instancePath + "/conditions/users/excludeGuestsOrExternalUsers/externalTenants/members",
													schemaPath: "#/properties/conditions/properties/users/properties/excludeGuestsOrExternalUsers/properties/externalTenants/properties/members/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err103];
												else vErrors.push(err103);
												errors++;
											}
										}
									}
								}
							}
						}
					}
				}
				if (data5.clientApplications !== void 0) {
					let data45 = data5.clientApplications;
					if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
						const err104 = {
							instancePath: instancePath + "/conditions/clientApplications",
							schemaPath: "#/properties/conditions/properties/clientApplications/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.clientApplications.type }
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						for (const key9 in data45) if (!(key9 === "includeServicePrincipals" || key9 === "excludeServicePrincipals" || key9 === "servicePrincipalFilter")) {
							const err105 = {
								instancePath: instancePath + "/conditions/clientApplications",
								schemaPath: "#/properties/conditions/properties/clientApplications/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 }
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data45.includeServicePrincipals !== void 0) {
							let data46 = data45.includeServicePrincipals;
							if (Array.isArray(data46)) {
								const len12 = data46.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data47 = data46[i12];
									if (typeof data47 === "string") {
										if (func1(data47) > 1024) {
											const err106 = {
												instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals/" + i12,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err106];
											else vErrors.push(err106);
											errors++;
										}
										if (func1(data47) < 1) {
											const err107 = {
												instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals/" + i12,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
									} else {
										const err108 = {
											instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals/" + i12,
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/conditions/clientApplications/includeServicePrincipals",
									schemaPath: "#/properties/conditions/properties/clientApplications/properties/includeServicePrincipals/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
						if (data45.excludeServicePrincipals !== void 0) {
							let data48 = data45.excludeServicePrincipals;
							if (Array.isArray(data48)) {
								const len13 = data48.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data49 = data48[i13];
									if (typeof data49 === "string") {
										if (func1(data49) > 1024) {
											const err110 = {
												instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals/" + i13,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
										if (func1(data49) < 1) {
											const err111 = {
												instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals/" + i13,
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									} else {
										const err112 = {
											instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals/" + i13,
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/conditions/clientApplications/excludeServicePrincipals",
									schemaPath: "#/properties/conditions/properties/clientApplications/properties/excludeServicePrincipals/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
						if (data45.servicePrincipalFilter !== void 0) {
							let data50 = data45.servicePrincipalFilter;
							if (!(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null) {
								const err114 = {
									instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
									schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.clientApplications.properties.servicePrincipalFilter.type }
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
							if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
								if (data50.mode === void 0) {
									const err115 = {
										instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
										schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/required",
										keyword: "required",
										params: { missingProperty: "mode" }
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
								if (data50.rule === void 0) {
									const err116 = {
										instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
										schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
								for (const key10 in data50) if (!(key10 === "mode" || key10 === "rule")) {
									const err117 = {
										instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter",
										schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key10 }
									};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
								if (data50.mode !== void 0) {
									let data51 = data50.mode;
									if (typeof data51 !== "string") {
										const err118 = {
											instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/mode",
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/mode/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
									if (!(data51 === "include" || data51 === "exclude")) {
										const err119 = {
											instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/mode",
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/mode/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.clientApplications.properties.servicePrincipalFilter.properties.mode.enum }
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
								}
								if (data50.rule !== void 0) {
									let data52 = data50.rule;
									if (typeof data52 === "string") {
										if (func1(data52) > 3072) {
											const err120 = {
												instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/rule",
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 3072 }
											};
											if (vErrors === null) vErrors = [err120];
											else vErrors.push(err120);
											errors++;
										}
										if (func1(data52) < 1) {
											const err121 = {
												instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/rule",
												schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/rule/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err121];
											else vErrors.push(err121);
											errors++;
										}
									} else {
										const err122 = {
											instancePath: instancePath + "/conditions/clientApplications/servicePrincipalFilter/rule",
											schemaPath: "#/properties/conditions/properties/clientApplications/properties/servicePrincipalFilter/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
							}
						}
					}
				}
				if (data5.clientAppTypes !== void 0) {
					let data53 = data5.clientAppTypes;
					if (Array.isArray(data53)) {
						if (data53.length < 1) {
							const err123 = {
								instancePath: instancePath + "/conditions/clientAppTypes",
								schemaPath: "#/properties/conditions/properties/clientAppTypes/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						const len14 = data53.length;
						for (let i14 = 0; i14 < len14; i14++) {
							let data54 = data53[i14];
							if (typeof data54 !== "string") {
								const err124 = {
									instancePath: instancePath + "/conditions/clientAppTypes/" + i14,
									schemaPath: "#/properties/conditions/properties/clientAppTypes/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
							if (!(data54 === "all" || data54 === "browser" || data54 === "mobileAppsAndDesktopClients" || data54 === "exchangeActiveSync" || data54 === "easSupported" || data54 === "other")) {
								const err125 = {
									instancePath: instancePath + "/conditions/clientAppTypes/" + i14,
									schemaPath: "#/properties/conditions/properties/clientAppTypes/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.clientAppTypes.items.enum }
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/conditions/clientAppTypes",
							schemaPath: "#/properties/conditions/properties/clientAppTypes/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data5.platforms !== void 0) {
					let data55 = data5.platforms;
					if (!(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null) {
						const err127 = {
							instancePath: instancePath + "/conditions/platforms",
							schemaPath: "#/properties/conditions/properties/platforms/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.platforms.type }
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
					if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
						for (const key11 in data55) if (!(key11 === "includePlatforms" || key11 === "excludePlatforms")) {
							const err128 = {
								instancePath: instancePath + "/conditions/platforms",
								schemaPath: "#/properties/conditions/properties/platforms/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 }
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
						if (data55.includePlatforms !== void 0) {
							let data56 = data55.includePlatforms;
							if (Array.isArray(data56)) {
								const len15 = data56.length;
								for (let i15 = 0; i15 < len15; i15++) {
									let data57 = data56[i15];
									if (typeof data57 !== "string") {
										const err129 = {
											instancePath: instancePath + "/conditions/platforms/includePlatforms/" + i15,
											schemaPath: "#/properties/conditions/properties/platforms/properties/includePlatforms/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
									if (!(data57 === "android" || data57 === "iOS" || data57 === "windows" || data57 === "windowsPhone" || data57 === "macOS" || data57 === "all" || data57 === "linux")) {
										const err130 = {
											instancePath: instancePath + "/conditions/platforms/includePlatforms/" + i15,
											schemaPath: "#/properties/conditions/properties/platforms/properties/includePlatforms/items/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.platforms.properties.includePlatforms.items.enum }
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
								}
							} else {
								const err131 = {
									instancePath: instancePath + "/conditions/platforms/includePlatforms",
									schemaPath: "#/properties/conditions/properties/platforms/properties/includePlatforms/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data55.excludePlatforms !== void 0) {
							let data58 = data55.excludePlatforms;
							if (Array.isArray(data58)) {
								const len16 = data58.length;
								for (let i16 = 0; i16 < len16; i16++) {
									let data59 = data58[i16];
									if (typeof data59 !== "string") {
										const err132 = {
											instancePath: instancePath + "/conditions/platforms/excludePlatforms/" + i16,
											schemaPath: "#/properties/conditions/properties/platforms/properties/excludePlatforms/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
									if (!(data59 === "android" || data59 === "iOS" || data59 === "windows" || data59 === "windowsPhone" || data59 === "macOS" || data59 === "all" || data59 === "linux")) {
										const err133 = {
											instancePath: instancePath + "/conditions/platforms/excludePlatforms/" + i16,
											schemaPath: "#/properties/conditions/properties/platforms/properties/excludePlatforms/items/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.platforms.properties.excludePlatforms.items.enum }
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
								}
							} else {
								const err134 = {
									instancePath: instancePath + "/conditions/platforms/excludePlatforms",
									schemaPath: "#/properties/conditions/properties/platforms/properties/excludePlatforms/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						}
					}
				}
				if (data5.locations !== void 0) {
					let data60 = data5.locations;
					if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && data60 !== null) {
						const err135 = {
							instancePath: instancePath + "/conditions/locations",
							schemaPath: "#/properties/conditions/properties/locations/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.locations.type }
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
					if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
						for (const key12 in data60) if (!(key12 === "includeLocations" || key12 === "excludeLocations")) {
							const err136 = {
								instancePath: instancePath + "/conditions/locations",
								schemaPath: "#/properties/conditions/properties/locations/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 }
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data60.includeLocations !== void 0) {
							let data61 = data60.includeLocations;
							if (Array.isArray(data61)) {
								const len17 = data61.length;
								for (let i17 = 0; i17 < len17; i17++) {
									let data62 = data61[i17];
									if (typeof data62 === "string") {
										if (func1(data62) > 1024) {
											const err137 = {
												instancePath: instancePath + "/conditions/locations/includeLocations/" + i17,
												schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err137];
											else vErrors.push(err137);
											errors++;
										}
										if (func1(data62) < 1) {
											const err138 = {
												instancePath: instancePath + "/conditions/locations/includeLocations/" + i17,
												schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err138];
											else vErrors.push(err138);
											errors++;
										}
									} else {
										const err139 = {
											instancePath: instancePath + "/conditions/locations/includeLocations/" + i17,
											schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err139];
										else vErrors.push(err139);
										errors++;
									}
								}
							} else {
								const err140 = {
									instancePath: instancePath + "/conditions/locations/includeLocations",
									schemaPath: "#/properties/conditions/properties/locations/properties/includeLocations/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
						if (data60.excludeLocations !== void 0) {
							let data63 = data60.excludeLocations;
							if (Array.isArray(data63)) {
								const len18 = data63.length;
								for (let i18 = 0; i18 < len18; i18++) {
									let data64 = data63[i18];
									if (typeof data64 === "string") {
										if (func1(data64) > 1024) {
											const err141 = {
												instancePath: instancePath + "/conditions/locations/excludeLocations/" + i18,
												schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err141];
											else vErrors.push(err141);
											errors++;
										}
										if (func1(data64) < 1) {
											const err142 = {
												instancePath: instancePath + "/conditions/locations/excludeLocations/" + i18,
												schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err142];
											else vErrors.push(err142);
											errors++;
										}
									} else {
										const err143 = {
											instancePath: instancePath + "/conditions/locations/excludeLocations/" + i18,
											schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err143];
										else vErrors.push(err143);
										errors++;
									}
								}
							} else {
								const err144 = {
									instancePath: instancePath + "/conditions/locations/excludeLocations",
									schemaPath: "#/properties/conditions/properties/locations/properties/excludeLocations/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err144];
								else vErrors.push(err144);
								errors++;
							}
						}
					}
				}
				if (data5.devices !== void 0) {
					let data65 = data5.devices;
					if (!(data65 && typeof data65 == "object" && !Array.isArray(data65)) && data65 !== null) {
						const err145 = {
							instancePath: instancePath + "/conditions/devices",
							schemaPath: "#/properties/conditions/properties/devices/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.devices.type }
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						for (const key13 in data65) if (!(key13 === "deviceFilter")) {
							const err146 = {
								instancePath: instancePath + "/conditions/devices",
								schemaPath: "#/properties/conditions/properties/devices/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 }
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
						if (data65.deviceFilter !== void 0) {
							let data66 = data65.deviceFilter;
							if (!(data66 && typeof data66 == "object" && !Array.isArray(data66)) && data66 !== null) {
								const err147 = {
									instancePath: instancePath + "/conditions/devices/deviceFilter",
									schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/type",
									keyword: "type",
									params: { type: schema73.properties.conditions.properties.devices.properties.deviceFilter.type }
								};
								if (vErrors === null) vErrors = [err147];
								else vErrors.push(err147);
								errors++;
							}
							if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
								if (data66.mode === void 0) {
									const err148 = {
										instancePath: instancePath + "/conditions/devices/deviceFilter",
										schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/required",
										keyword: "required",
										params: { missingProperty: "mode" }
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
								}
								if (data66.rule === void 0) {
									const err149 = {
										instancePath: instancePath + "/conditions/devices/deviceFilter",
										schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/required",
										keyword: "required",
										params: { missingProperty: "rule" }
									};
									if (vErrors === null) vErrors = [err149];
									else vErrors.push(err149);
									errors++;
								}
								for (const key14 in data66) if (!(key14 === "mode" || key14 === "rule")) {
									const err150 = {
										instancePath: instancePath + "/conditions/devices/deviceFilter",
										schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key14 }
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
								if (data66.mode !== void 0) {
									let data67 = data66.mode;
									if (typeof data67 !== "string") {
										const err151 = {
											instancePath: instancePath + "/conditions/devices/deviceFilter/mode",
											schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/mode/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err151];
										else vErrors.push(err151);
										errors++;
									}
									if (!(data67 === "include" || data67 === "exclude")) {
										const err152 = {
											instancePath: instancePath + "/conditions/devices/deviceFilter/mode",
											schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/mode/enum",
											keyword: "enum",
											params: { allowedValues: schema73.properties.conditions.properties.devices.properties.deviceFilter.properties.mode.enum }
										};
										if (vErrors === null) vErrors = [err152];
										else vErrors.push(err152);
										errors++;
									}
								}
								if (data66.rule !== void 0) {
									let data68 = data66.rule;
									if (typeof data68 === "string") {
										if (func1(data68) > 3072) {
											const err153 = {
												instancePath: instancePath + "/conditions/devices/deviceFilter/rule",
												schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/rule/maxLength",
												keyword: "maxLength",
												params: { limit: 3072 }
											};
											if (vErrors === null) vErrors = [err153];
											else vErrors.push(err153);
											errors++;
										}
										if (func1(data68) < 1) {
											const err154 = {
												instancePath: instancePath + "/conditions/devices/deviceFilter/rule",
												schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/rule/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err154];
											else vErrors.push(err154);
											errors++;
										}
									} else {
										const err155 = {
											instancePath: instancePath + "/conditions/devices/deviceFilter/rule",
											schemaPath: "#/properties/conditions/properties/devices/properties/deviceFilter/properties/rule/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err155];
										else vErrors.push(err155);
										errors++;
									}
								}
							}
						}
					}
				}
				if (data5.authenticationFlows !== void 0) {
					let data69 = data5.authenticationFlows;
					if (!(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null) {
						const err156 = {
							instancePath: instancePath + "/conditions/authenticationFlows",
							schemaPath: "#/properties/conditions/properties/authenticationFlows/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.authenticationFlows.type }
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
						if (data69.transferMethods === void 0) {
							const err157 = {
								instancePath: instancePath + "/conditions/authenticationFlows",
								schemaPath: "#/properties/conditions/properties/authenticationFlows/required",
								keyword: "required",
								params: { missingProperty: "transferMethods" }
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
						for (const key15 in data69) if (!(key15 === "transferMethods")) {
							const err158 = {
								instancePath: instancePath + "/conditions/authenticationFlows",
								schemaPath: "#/properties/conditions/properties/authenticationFlows/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 }
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
						if (data69.transferMethods !== void 0) {
							let data70 = data69.transferMethods;
							if (typeof data70 === "string") {
								if (!pattern42.test(data70)) {
									const err159 = {
										instancePath: instancePath + "/conditions/authenticationFlows/transferMethods",
										schemaPath: "#/properties/conditions/properties/authenticationFlows/properties/transferMethods/pattern",
										keyword: "pattern",
										params: { pattern: "^(none|deviceCodeFlow|authenticationTransfer)( *, *(none|deviceCodeFlow|authenticationTransfer))*$" }
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							} else {
								const err160 = {
									instancePath: instancePath + "/conditions/authenticationFlows/transferMethods",
									schemaPath: "#/properties/conditions/properties/authenticationFlows/properties/transferMethods/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err160];
								else vErrors.push(err160);
								errors++;
							}
						}
					}
				}
				if (data5.signInRiskLevels !== void 0) {
					let data71 = data5.signInRiskLevels;
					if (Array.isArray(data71)) {
						const len19 = data71.length;
						for (let i19 = 0; i19 < len19; i19++) {
							let data72 = data71[i19];
							if (typeof data72 !== "string") {
								const err161 = {
									instancePath: instancePath + "/conditions/signInRiskLevels/" + i19,
									schemaPath: "#/properties/conditions/properties/signInRiskLevels/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err161];
								else vErrors.push(err161);
								errors++;
							}
							if (!(data72 === "low" || data72 === "medium" || data72 === "high" || data72 === "hidden" || data72 === "none")) {
								const err162 = {
									instancePath: instancePath + "/conditions/signInRiskLevels/" + i19,
									schemaPath: "#/properties/conditions/properties/signInRiskLevels/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.signInRiskLevels.items.enum }
								};
								if (vErrors === null) vErrors = [err162];
								else vErrors.push(err162);
								errors++;
							}
						}
					} else {
						const err163 = {
							instancePath: instancePath + "/conditions/signInRiskLevels",
							schemaPath: "#/properties/conditions/properties/signInRiskLevels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data5.userRiskLevels !== void 0) {
					let data73 = data5.userRiskLevels;
					if (Array.isArray(data73)) {
						const len20 = data73.length;
						for (let i20 = 0; i20 < len20; i20++) {
							let data74 = data73[i20];
							if (typeof data74 !== "string") {
								const err164 = {
									instancePath: instancePath + "/conditions/userRiskLevels/" + i20,
									schemaPath: "#/properties/conditions/properties/userRiskLevels/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err164];
								else vErrors.push(err164);
								errors++;
							}
							if (!(data74 === "low" || data74 === "medium" || data74 === "high" || data74 === "hidden" || data74 === "none")) {
								const err165 = {
									instancePath: instancePath + "/conditions/userRiskLevels/" + i20,
									schemaPath: "#/properties/conditions/properties/userRiskLevels/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.userRiskLevels.items.enum }
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
						}
					} else {
						const err166 = {
							instancePath: instancePath + "/conditions/userRiskLevels",
							schemaPath: "#/properties/conditions/properties/userRiskLevels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err166];
						else vErrors.push(err166);
						errors++;
					}
				}
				if (data5.servicePrincipalRiskLevels !== void 0) {
					let data75 = data5.servicePrincipalRiskLevels;
					if (Array.isArray(data75)) {
						const len21 = data75.length;
						for (let i21 = 0; i21 < len21; i21++) {
							let data76 = data75[i21];
							if (typeof data76 !== "string") {
								const err167 = {
									instancePath: instancePath + "/conditions/servicePrincipalRiskLevels/" + i21,
									schemaPath: "#/properties/conditions/properties/servicePrincipalRiskLevels/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
							if (!(data76 === "low" || data76 === "medium" || data76 === "high" || data76 === "hidden" || data76 === "none")) {
								const err168 = {
									instancePath: instancePath + "/conditions/servicePrincipalRiskLevels/" + i21,
									schemaPath: "#/properties/conditions/properties/servicePrincipalRiskLevels/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.conditions.properties.servicePrincipalRiskLevels.items.enum }
								};
								if (vErrors === null) vErrors = [err168];
								else vErrors.push(err168);
								errors++;
							}
						}
					} else {
						const err169 = {
							instancePath: instancePath + "/conditions/servicePrincipalRiskLevels",
							schemaPath: "#/properties/conditions/properties/servicePrincipalRiskLevels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
				if (data5.insiderRiskLevels !== void 0) {
					let data77 = data5.insiderRiskLevels;
					if (typeof data77 !== "string" && data77 !== null) {
						const err170 = {
							instancePath: instancePath + "/conditions/insiderRiskLevels",
							schemaPath: "#/properties/conditions/properties/insiderRiskLevels/type",
							keyword: "type",
							params: { type: schema73.properties.conditions.properties.insiderRiskLevels.type }
						};
						if (vErrors === null) vErrors = [err170];
						else vErrors.push(err170);
						errors++;
					}
					if (typeof data77 === "string") {
						if (!pattern43.test(data77)) {
							const err171 = {
								instancePath: instancePath + "/conditions/insiderRiskLevels",
								schemaPath: "#/properties/conditions/properties/insiderRiskLevels/pattern",
								keyword: "pattern",
								params: { pattern: "^(minor|moderate|elevated)( *, *(minor|moderate|elevated))*$" }
							};
							if (vErrors === null) vErrors = [err171];
							else vErrors.push(err171);
							errors++;
						}
					}
				}
			} else {
				const err172 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err172];
				else vErrors.push(err172);
				errors++;
			}
		}
		if (data.grantControls !== void 0) {
			let data78 = data.grantControls;
			if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && data78 !== null) {
				const err173 = {
					instancePath: instancePath + "/grantControls",
					schemaPath: "#/properties/grantControls/type",
					keyword: "type",
					params: { type: schema73.properties.grantControls.type }
				};
				if (vErrors === null) vErrors = [err173];
				else vErrors.push(err173);
				errors++;
			}
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				if (data78.operator === void 0) {
					const err174 = {
						instancePath: instancePath + "/grantControls",
						schemaPath: "#/properties/grantControls/required",
						keyword: "required",
						params: { missingProperty: "operator" }
					};
					if (vErrors === null) vErrors = [err174];
					else vErrors.push(err174);
					errors++;
				}
				for (const key16 in data78) if (!(key16 === "operator" || key16 === "builtInControls" || key16 === "customAuthenticationFactors" || key16 === "termsOfUse" || key16 === "authenticationStrength")) {
					const err175 = {
						instancePath: instancePath + "/grantControls",
						schemaPath: "#/properties/grantControls/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 }
					};
					if (vErrors === null) vErrors = [err175];
					else vErrors.push(err175);
					errors++;
				}
				if (data78.operator !== void 0) {
					let data79 = data78.operator;
					if (typeof data79 !== "string") {
						const err176 = {
							instancePath: instancePath + "/grantControls/operator",
							schemaPath: "#/properties/grantControls/properties/operator/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
					if (!(data79 === "AND" || data79 === "OR")) {
						const err177 = {
							instancePath: instancePath + "/grantControls/operator",
							schemaPath: "#/properties/grantControls/properties/operator/enum",
							keyword: "enum",
							params: { allowedValues: schema73.properties.grantControls.properties.operator.enum }
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
				if (data78.builtInControls !== void 0) {
					let data80 = data78.builtInControls;
					if (Array.isArray(data80)) {
						const len22 = data80.length;
						for (let i22 = 0; i22 < len22; i22++) {
							let data81 = data80[i22];
							if (typeof data81 !== "string") {
								const err178 = {
									instancePath: instancePath + "/grantControls/builtInControls/" + i22,
									schemaPath: "#/properties/grantControls/properties/builtInControls/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
							if (!(data81 === "block" || data81 === "mfa" || data81 === "compliantDevice" || data81 === "domainJoinedDevice" || data81 === "approvedApplication" || data81 === "compliantApplication" || data81 === "passwordChange" || data81 === "riskRemediation")) {
								const err179 = {
									instancePath: instancePath + "/grantControls/builtInControls/" + i22,
									schemaPath: "#/properties/grantControls/properties/builtInControls/items/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.grantControls.properties.builtInControls.items.enum }
								};
								if (vErrors === null) vErrors = [err179];
								else vErrors.push(err179);
								errors++;
							}
						}
					} else {
						const err180 = {
							instancePath: instancePath + "/grantControls/builtInControls",
							schemaPath: "#/properties/grantControls/properties/builtInControls/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err180];
						else vErrors.push(err180);
						errors++;
					}
				}
				if (data78.customAuthenticationFactors !== void 0) {
					let data82 = data78.customAuthenticationFactors;
					if (Array.isArray(data82)) {
						const len23 = data82.length;
						for (let i23 = 0; i23 < len23; i23++) if (typeof data82[i23] !== "string") {
							const err181 = {
								instancePath: instancePath + "/grantControls/customAuthenticationFactors/" + i23,
								schemaPath: "#/properties/grantControls/properties/customAuthenticationFactors/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err181];
							else vErrors.push(err181);
							errors++;
						}
					} else {
						const err182 = {
							instancePath: instancePath + "/grantControls/customAuthenticationFactors",
							schemaPath: "#/properties/grantControls/properties/customAuthenticationFactors/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
				}
				if (data78.termsOfUse !== void 0) {
					let data84 = data78.termsOfUse;
					if (Array.isArray(data84)) {
						const len24 = data84.length;
						for (let i24 = 0; i24 < len24; i24++) {
							let data85 = data84[i24];
							if (typeof data85 === "string") {
								if (!pattern4.test(data85)) {
									const err183 = {
										instancePath: instancePath + "/grantControls/termsOfUse/" + i24,
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
							} else {
								const err184 = {
									instancePath: instancePath + "/grantControls/termsOfUse/" + i24,
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err184];
								else vErrors.push(err184);
								errors++;
							}
						}
					} else {
						const err185 = {
							instancePath: instancePath + "/grantControls/termsOfUse",
							schemaPath: "#/properties/grantControls/properties/termsOfUse/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err185];
						else vErrors.push(err185);
						errors++;
					}
				}
				if (data78.authenticationStrength !== void 0) {
					let data86 = data78.authenticationStrength;
					if (!(data86 && typeof data86 == "object" && !Array.isArray(data86)) && data86 !== null) {
						const err186 = {
							instancePath: instancePath + "/grantControls/authenticationStrength",
							schemaPath: "#/properties/grantControls/properties/authenticationStrength/type",
							keyword: "type",
							params: { type: schema73.properties.grantControls.properties.authenticationStrength.type }
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
					if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
						if (data86.id === void 0) {
							const err187 = {
								instancePath: instancePath + "/grantControls/authenticationStrength",
								schemaPath: "#/properties/grantControls/properties/authenticationStrength/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err187];
							else vErrors.push(err187);
							errors++;
						}
						for (const key17 in data86) if (!(key17 === "id")) {
							const err188 = {
								instancePath: instancePath + "/grantControls/authenticationStrength",
								schemaPath: "#/properties/grantControls/properties/authenticationStrength/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 }
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
						if (data86.id !== void 0) {
							let data87 = data86.id;
							if (typeof data87 === "string") {
								if (!pattern4.test(data87)) {
									const err189 = {
										instancePath: instancePath + "/grantControls/authenticationStrength/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err189];
									else vErrors.push(err189);
									errors++;
								}
							} else {
								const err190 = {
									instancePath: instancePath + "/grantControls/authenticationStrength/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.sessionControls !== void 0) {
			let data88 = data.sessionControls;
			if (!(data88 && typeof data88 == "object" && !Array.isArray(data88)) && data88 !== null) {
				const err191 = {
					instancePath: instancePath + "/sessionControls",
					schemaPath: "#/properties/sessionControls/type",
					keyword: "type",
					params: { type: schema73.properties.sessionControls.type }
				};
				if (vErrors === null) vErrors = [err191];
				else vErrors.push(err191);
				errors++;
			}
			if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
				for (const key18 in data88) if (!(key18 === "applicationEnforcedRestrictions" || key18 === "cloudAppSecurity" || key18 === "persistentBrowser" || key18 === "signInFrequency" || key18 === "secureSignInSession" || key18 === "disableResilienceDefaults")) {
					const err192 = {
						instancePath: instancePath + "/sessionControls",
						schemaPath: "#/properties/sessionControls/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 }
					};
					if (vErrors === null) vErrors = [err192];
					else vErrors.push(err192);
					errors++;
				}
				if (data88.applicationEnforcedRestrictions !== void 0) {
					let data89 = data88.applicationEnforcedRestrictions;
					if (!(data89 && typeof data89 == "object" && !Array.isArray(data89)) && data89 !== null) {
						const err193 = {
							instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions",
							schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.applicationEnforcedRestrictions.type }
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
					if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
						if (data89.isEnabled === void 0) {
							const err194 = {
								instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions",
								schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err194];
							else vErrors.push(err194);
							errors++;
						}
						for (const key19 in data89) if (!(key19 === "isEnabled")) {
							const err195 = {
								instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions",
								schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key19 }
							};
							if (vErrors === null) vErrors = [err195];
							else vErrors.push(err195);
							errors++;
						}
						if (data89.isEnabled !== void 0) {
							if (typeof data89.isEnabled !== "boolean") {
								const err196 = {
									instancePath: instancePath + "/sessionControls/applicationEnforcedRestrictions/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/applicationEnforcedRestrictions/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err196];
								else vErrors.push(err196);
								errors++;
							}
						}
					}
				}
				if (data88.cloudAppSecurity !== void 0) {
					let data91 = data88.cloudAppSecurity;
					if (!(data91 && typeof data91 == "object" && !Array.isArray(data91)) && data91 !== null) {
						const err197 = {
							instancePath: instancePath + "/sessionControls/cloudAppSecurity",
							schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.cloudAppSecurity.type }
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
					if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
						if (data91.isEnabled === void 0) {
							const err198 = {
								instancePath: instancePath + "/sessionControls/cloudAppSecurity",
								schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err198];
							else vErrors.push(err198);
							errors++;
						}
						for (const key20 in data91) if (!(key20 === "isEnabled" || key20 === "cloudAppSecurityType")) {
							const err199 = {
								instancePath: instancePath + "/sessionControls/cloudAppSecurity",
								schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 }
							};
							if (vErrors === null) vErrors = [err199];
							else vErrors.push(err199);
							errors++;
						}
						if (data91.isEnabled !== void 0) {
							if (typeof data91.isEnabled !== "boolean") {
								const err200 = {
									instancePath: instancePath + "/sessionControls/cloudAppSecurity/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err200];
								else vErrors.push(err200);
								errors++;
							}
						}
						if (data91.cloudAppSecurityType !== void 0) {
							let data93 = data91.cloudAppSecurityType;
							if (typeof data93 !== "string") {
								const err201 = {
									instancePath: instancePath + "/sessionControls/cloudAppSecurity/cloudAppSecurityType",
									schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/properties/cloudAppSecurityType/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
							if (!(data93 === "mcasConfigured" || data93 === "monitorOnly" || data93 === "blockDownloads")) {
								const err202 = {
									instancePath: instancePath + "/sessionControls/cloudAppSecurity/cloudAppSecurityType",
									schemaPath: "#/properties/sessionControls/properties/cloudAppSecurity/properties/cloudAppSecurityType/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.cloudAppSecurity.properties.cloudAppSecurityType.enum }
								};
								if (vErrors === null) vErrors = [err202];
								else vErrors.push(err202);
								errors++;
							}
						}
					}
				}
				if (data88.persistentBrowser !== void 0) {
					let data94 = data88.persistentBrowser;
					if (!(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null) {
						const err203 = {
							instancePath: instancePath + "/sessionControls/persistentBrowser",
							schemaPath: "#/properties/sessionControls/properties/persistentBrowser/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.persistentBrowser.type }
						};
						if (vErrors === null) vErrors = [err203];
						else vErrors.push(err203);
						errors++;
					}
					if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
						if (data94.isEnabled === void 0) {
							const err204 = {
								instancePath: instancePath + "/sessionControls/persistentBrowser",
								schemaPath: "#/properties/sessionControls/properties/persistentBrowser/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
						for (const key21 in data94) if (!(key21 === "isEnabled" || key21 === "mode")) {
							const err205 = {
								instancePath: instancePath + "/sessionControls/persistentBrowser",
								schemaPath: "#/properties/sessionControls/properties/persistentBrowser/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 }
							};
							if (vErrors === null) vErrors = [err205];
							else vErrors.push(err205);
							errors++;
						}
						if (data94.isEnabled !== void 0) {
							if (typeof data94.isEnabled !== "boolean") {
								const err206 = {
									instancePath: instancePath + "/sessionControls/persistentBrowser/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/persistentBrowser/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err206];
								else vErrors.push(err206);
								errors++;
							}
						}
						if (data94.mode !== void 0) {
							let data96 = data94.mode;
							if (typeof data96 !== "string") {
								const err207 = {
									instancePath: instancePath + "/sessionControls/persistentBrowser/mode",
									schemaPath: "#/properties/sessionControls/properties/persistentBrowser/properties/mode/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err207];
								else vErrors.push(err207);
								errors++;
							}
							if (!(data96 === "always" || data96 === "never")) {
								const err208 = {
									instancePath: instancePath + "/sessionControls/persistentBrowser/mode",
									schemaPath: "#/properties/sessionControls/properties/persistentBrowser/properties/mode/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.persistentBrowser.properties.mode.enum }
								};
								if (vErrors === null) vErrors = [err208];
								else vErrors.push(err208);
								errors++;
							}
						}
					}
				}
				if (data88.signInFrequency !== void 0) {
					let data97 = data88.signInFrequency;
					if (!(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null) {
						const err209 = {
							instancePath: instancePath + "/sessionControls/signInFrequency",
							schemaPath: "#/properties/sessionControls/properties/signInFrequency/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.signInFrequency.type }
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
					if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
						if (data97.isEnabled === void 0) {
							const err210 = {
								instancePath: instancePath + "/sessionControls/signInFrequency",
								schemaPath: "#/properties/sessionControls/properties/signInFrequency/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err210];
							else vErrors.push(err210);
							errors++;
						}
						for (const key22 in data97) if (!(key22 === "isEnabled" || key22 === "type" || key22 === "value" || key22 === "frequencyInterval" || key22 === "authenticationType")) {
							const err211 = {
								instancePath: instancePath + "/sessionControls/signInFrequency",
								schemaPath: "#/properties/sessionControls/properties/signInFrequency/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 }
							};
							if (vErrors === null) vErrors = [err211];
							else vErrors.push(err211);
							errors++;
						}
						if (data97.isEnabled !== void 0) {
							if (typeof data97.isEnabled !== "boolean") {
								const err212 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err212];
								else vErrors.push(err212);
								errors++;
							}
						}
						if (data97.type !== void 0) {
							let data99 = data97.type;
							if (typeof data99 !== "string" && data99 !== null) {
								const err213 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/type",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/type/type",
									keyword: "type",
									params: { type: schema73.properties.sessionControls.properties.signInFrequency.properties.type.type }
								};
								if (vErrors === null) vErrors = [err213];
								else vErrors.push(err213);
								errors++;
							}
							if (!(data99 === "days" || data99 === "hours" || data99 === null)) {
								const err214 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/type",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.signInFrequency.properties.type.enum }
								};
								if (vErrors === null) vErrors = [err214];
								else vErrors.push(err214);
								errors++;
							}
						}
						if (data97.value !== void 0) {
							let data100 = data97.value;
							if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100) && isFinite(data100)) && data100 !== null) {
								const err215 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/value",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/value/type",
									keyword: "type",
									params: { type: schema73.properties.sessionControls.properties.signInFrequency.properties.value.type }
								};
								if (vErrors === null) vErrors = [err215];
								else vErrors.push(err215);
								errors++;
							}
							if (typeof data100 == "number" && isFinite(data100)) {
								if (data100 < 1 || isNaN(data100)) {
									const err216 = {
										instancePath: instancePath + "/sessionControls/signInFrequency/value",
										schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/value/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									if (vErrors === null) vErrors = [err216];
									else vErrors.push(err216);
									errors++;
								}
							}
						}
						if (data97.frequencyInterval !== void 0) {
							let data101 = data97.frequencyInterval;
							if (typeof data101 !== "string") {
								const err217 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/frequencyInterval",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/frequencyInterval/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err217];
								else vErrors.push(err217);
								errors++;
							}
							if (!(data101 === "timeBased" || data101 === "everyTime")) {
								const err218 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/frequencyInterval",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/frequencyInterval/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.signInFrequency.properties.frequencyInterval.enum }
								};
								if (vErrors === null) vErrors = [err218];
								else vErrors.push(err218);
								errors++;
							}
						}
						if (data97.authenticationType !== void 0) {
							let data102 = data97.authenticationType;
							if (typeof data102 !== "string") {
								const err219 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/authenticationType",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/authenticationType/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err219];
								else vErrors.push(err219);
								errors++;
							}
							if (!(data102 === "primaryAndSecondaryAuthentication" || data102 === "secondaryAuthentication")) {
								const err220 = {
									instancePath: instancePath + "/sessionControls/signInFrequency/authenticationType",
									schemaPath: "#/properties/sessionControls/properties/signInFrequency/properties/authenticationType/enum",
									keyword: "enum",
									params: { allowedValues: schema73.properties.sessionControls.properties.signInFrequency.properties.authenticationType.enum }
								};
								if (vErrors === null) vErrors = [err220];
								else vErrors.push(err220);
								errors++;
							}
						}
					}
				}
				if (data88.secureSignInSession !== void 0) {
					let data103 = data88.secureSignInSession;
					if (!(data103 && typeof data103 == "object" && !Array.isArray(data103)) && data103 !== null) {
						const err221 = {
							instancePath: instancePath + "/sessionControls/secureSignInSession",
							schemaPath: "#/properties/sessionControls/properties/secureSignInSession/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.secureSignInSession.type }
						};
						if (vErrors === null) vErrors = [err221];
						else vErrors.push(err221);
						errors++;
					}
					if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
						if (data103.isEnabled === void 0) {
							const err222 = {
								instancePath: instancePath + "/sessionControls/secureSignInSession",
								schemaPath: "#/properties/sessionControls/properties/secureSignInSession/required",
								keyword: "required",
								params: { missingProperty: "isEnabled" }
							};
							if (vErrors === null) vErrors = [err222];
							else vErrors.push(err222);
							errors++;
						}
						for (const key23 in data103) if (!(key23 === "isEnabled")) {
							const err223 = {
								instancePath: instancePath + "/sessionControls/secureSignInSession",
								schemaPath: "#/properties/sessionControls/properties/secureSignInSession/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key23 }
							};
							if (vErrors === null) vErrors = [err223];
							else vErrors.push(err223);
							errors++;
						}
						if (data103.isEnabled !== void 0) {
							if (typeof data103.isEnabled !== "boolean") {
								const err224 = {
									instancePath: instancePath + "/sessionControls/secureSignInSession/isEnabled",
									schemaPath: "#/properties/sessionControls/properties/secureSignInSession/properties/isEnabled/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								if (vErrors === null) vErrors = [err224];
								else vErrors.push(err224);
								errors++;
							}
						}
					}
				}
				if (data88.disableResilienceDefaults !== void 0) {
					let data105 = data88.disableResilienceDefaults;
					if (typeof data105 !== "boolean" && data105 !== null) {
						const err225 = {
							instancePath: instancePath + "/sessionControls/disableResilienceDefaults",
							schemaPath: "#/properties/sessionControls/properties/disableResilienceDefaults/type",
							keyword: "type",
							params: { type: schema73.properties.sessionControls.properties.disableResilienceDefaults.type }
						};
						if (vErrors === null) vErrors = [err225];
						else vErrors.push(err225);
						errors++;
					}
				}
			}
		}
	} else {
		const err226 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err226];
		else vErrors.push(err226);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
validate36.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "namedLocations" || key0 === "policies")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.namedLocations !== void 0) {
			let data0 = data.namedLocations;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate32(data0[i0], {
					instancePath: instancePath + "/namedLocations/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/namedLocations",
					schemaPath: "#/properties/namedLocations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate36(data2[i1], {
					instancePath: instancePath + "/policies/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema82 = {
	"title": "Acceptance",
	"description": "One named risk, accepted in review, with an end date.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"check",
		"reason",
		"until"
	],
	"properties": {
		"check": {
			"description": "The check whose findings are accepted, by its name in docs/checks.md.",
			"type": "string",
			"enum": [
				"break-glass-missing",
				"break-glass-shared",
				"no-trusted-location",
				"private-range",
				"documentation-range",
				"range-too-broad",
				"enable-without-report-only",
				"service-account-location",
				"service-account-blocked",
				"service-account-without-mfa",
				"api-client-open",
				"own-client-restricted",
				"cipp-unreachable",
				"exclusion-widens",
				"security-defaults-on",
				"licence-missing",
				"managed-policy",
				"ipv4-only",
				"host-bits",
				"overlapping-ranges",
				"already-restricted",
				"cipp-target-moved",
				"unmanaged-api-client",
				"policy-limit-near",
				"client-without-policies",
				"retired-grant",
				"unknown-property",
				"enforced-block-widened",
				"allowed-range-removed",
				"trust-exempts",
				"not-enforced",
				"enforced-block-weakened",
				"exclusion-added",
				"mfa-weakened",
				"removed-absent"
			]
		},
		"for": {
			"$ref": "#/$defs/name",
			"description": "The object it is accepted for, as the finding names it: a policy, a location, an account. An error is accepted for one object only; without this, the warnings of the check are accepted."
		},
		"reason": {
			"$ref": "#/$defs/reason",
			"description": "Why this risk is taken."
		},
		"until": {
			"$ref": "#/$defs/date",
			"description": "The last day on which the acceptance holds, within the next twelve months. From the next day on the finding counts again."
		}
	}
};
const pattern48 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "check" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.until === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "check" || key0 === "for" || key0 === "reason" || key0 === "until")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.check !== void 0) {
			let data0 = data.check;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === "break-glass-missing" || data0 === "break-glass-shared" || data0 === "no-trusted-location" || data0 === "private-range" || data0 === "documentation-range" || data0 === "range-too-broad" || data0 === "enable-without-report-only" || data0 === "service-account-location" || data0 === "service-account-blocked" || data0 === "service-account-without-mfa" || data0 === "api-client-open" || data0 === "own-client-restricted" || data0 === "cipp-unreachable" || data0 === "exclusion-widens" || data0 === "security-defaults-on" || data0 === "licence-missing" || data0 === "managed-policy" || data0 === "ipv4-only" || data0 === "host-bits" || data0 === "overlapping-ranges" || data0 === "already-restricted" || data0 === "cipp-target-moved" || data0 === "unmanaged-api-client" || data0 === "policy-limit-near" || data0 === "client-without-policies" || data0 === "retired-grant" || data0 === "unknown-property" || data0 === "enforced-block-widened" || data0 === "allowed-range-removed" || data0 === "trust-exempts" || data0 === "not-enforced" || data0 === "enforced-block-weakened" || data0 === "exclusion-added" || data0 === "mfa-weakened" || data0 === "removed-absent")) {
				const err5 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/enum",
					keyword: "enum",
					params: { allowedValues: schema82.properties.check.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.for !== void 0) {
			let data1 = data.for;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err6 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/for",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if (func1(data2) > 1e3) {
					const err10 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 3) {
					const err11 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/reason/minLength",
						keyword: "minLength",
						params: { limit: 3 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/$defs/reason/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/$defs/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern48.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/$defs/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/$defs/date/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate40(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.policy === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "policy" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "policy" || key0 === "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.policy !== void 0) {
			let data0 = data.policy;
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.namedLocation === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "namedLocation" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "namedLocation" || key1 === "id")) {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.namedLocation !== void 0) {
			let data2 = data.namedLocation;
			if (typeof data2 === "string") {
				if (func1(data2) > 256) {
					const err11 = {
						instancePath: instancePath + "/namedLocation",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (func1(data2) < 1) {
					const err12 = {
						instancePath: instancePath + "/namedLocation",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (!pattern5.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/namedLocation",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/namedLocation",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data3 = data.id;
			if (typeof data3 === "string") {
				if (!pattern4.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	var _valid0 = _errs10 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err18 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate44.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate44.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate44(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = /* @__PURE__ */ new RegExp("^https://[A-Za-z0-9.-]+(:\\d+)?(/[\\w./~-]*)?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tenant === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tenant" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tenant" || key0 === "breakGlass" || key0 === "trustedLocations" || key0 === "cipp" || key0 === "conditionalAccess" || key0 === "accept" || key0 === "removed")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tenant !== void 0) {
			if (!validate22(data.tenant, {
				instancePath: instancePath + "/tenant",
				parentData: data,
				parentDataProperty: "tenant",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.breakGlass !== void 0) {
			if (!validate24(data.breakGlass, {
				instancePath: instancePath + "/breakGlass",
				parentData: data,
				parentDataProperty: "breakGlass",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.trustedLocations !== void 0) {
			let data2 = data.trustedLocations;
			if (Array.isArray(data2)) {
				if (data2.length > 195) {
					const err2 = {
						instancePath: instancePath + "/trustedLocations",
						schemaPath: "#/properties/trustedLocations/maxItems",
						keyword: "maxItems",
						params: { limit: 195 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.name === void 0) {
							const err3 = {
								instancePath: instancePath + "/trustedLocations/" + i0,
								schemaPath: "#/properties/trustedLocations/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data3.ipRanges === void 0) {
							const err4 = {
								instancePath: instancePath + "/trustedLocations/" + i0,
								schemaPath: "#/properties/trustedLocations/items/required",
								keyword: "required",
								params: { missingProperty: "ipRanges" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "name" || key1 === "id" || key1 === "renamedFrom" || key1 === "ipRanges")) {
							const err5 = {
								instancePath: instancePath + "/trustedLocations/" + i0,
								schemaPath: "#/properties/trustedLocations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.name !== void 0) {
							let data4 = data3.name;
							if (typeof data4 === "string") {
								if (func1(data4) > 256) {
									const err6 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
								if (func1(data4) < 1) {
									const err7 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (!pattern5.test(data4)) {
									const err8 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/trustedLocations/" + i0 + "/name",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data3.id !== void 0) {
							let data5 = data3.id;
							if (typeof data5 === "string") {
								if (!pattern4.test(data5)) {
									const err10 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/trustedLocations/" + i0 + "/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data3.renamedFrom !== void 0) {
							let data6 = data3.renamedFrom;
							if (typeof data6 === "string") {
								if (func1(data6) > 256) {
									const err12 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (func1(data6) < 1) {
									const err13 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (!pattern5.test(data6)) {
									const err14 = {
										instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/trustedLocations/" + i0 + "/renamedFrom",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.ipRanges !== void 0) {
							if (!validate26(data3.ipRanges, {
								instancePath: instancePath + "/trustedLocations/" + i0 + "/ipRanges",
								parentData: data3,
								parentDataProperty: "ipRanges",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/trustedLocations/" + i0,
							schemaPath: "#/properties/trustedLocations/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/trustedLocations",
					schemaPath: "#/properties/trustedLocations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.cipp !== void 0) {
			let data8 = data.cipp;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key2 in data8) if (!(key2 === "api" || key2 === "technicians" || key2 === "serviceAccount" || key2 === "apiClients" || key2 === "roles")) {
					const err18 = {
						instancePath: instancePath + "/cipp",
						schemaPath: "#/properties/cipp/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data8.api !== void 0) {
					let data9 = data8.api;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.url === void 0) {
							const err19 = {
								instancePath: instancePath + "/cipp/api",
								schemaPath: "#/properties/cipp/properties/api/required",
								keyword: "required",
								params: { missingProperty: "url" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9.clientId === void 0) {
							const err20 = {
								instancePath: instancePath + "/cipp/api",
								schemaPath: "#/properties/cipp/properties/api/required",
								keyword: "required",
								params: { missingProperty: "clientId" }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key3 in data9) if (!(key3 === "url" || key3 === "clientId")) {
							const err21 = {
								instancePath: instancePath + "/cipp/api",
								schemaPath: "#/properties/cipp/properties/api/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9.url !== void 0) {
							let data10 = data9.url;
							if (typeof data10 === "string") {
								if (!pattern10.test(data10)) {
									const err22 = {
										instancePath: instancePath + "/cipp/api/url",
										schemaPath: "#/properties/cipp/properties/api/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https://[A-Za-z0-9.-]+(:\\d+)?(/[\\w./~-]*)?$" }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/cipp/api/url",
									schemaPath: "#/properties/cipp/properties/api/properties/url/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data9.clientId !== void 0) {
							let data11 = data9.clientId;
							if (typeof data11 === "string") {
								if (!pattern4.test(data11)) {
									const err24 = {
										instancePath: instancePath + "/cipp/api/clientId",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/cipp/api/clientId",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/cipp/api",
							schemaPath: "#/properties/cipp/properties/api/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data8.technicians !== void 0) {
					let data12 = data8.technicians;
					const _errs32 = errors;
					let valid10 = false;
					const _errs33 = errors;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.groups === void 0) {
							const err27 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/anyOf/0/required",
								keyword: "required",
								params: { missingProperty: "groups" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					var _valid0 = _errs33 === errors;
					valid10 = valid10 || _valid0;
					const _errs34 = errors;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.users === void 0) {
							const err28 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "users" }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					var _valid0 = _errs34 === errors;
					valid10 = valid10 || _valid0;
					if (!valid10) {
						const err29 = {
							instancePath: instancePath + "/cipp/technicians",
							schemaPath: "#/properties/cipp/properties/technicians/anyOf",
							keyword: "anyOf",
							params: {}
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					} else {
						errors = _errs32;
						if (vErrors !== null) {
							if (_errs32) vErrors.length = _errs32;
							else vErrors = null;
						}
					}
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.policy === void 0) {
							const err30 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "policy" }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data12.state === void 0) {
							const err31 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "state" }
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data12.apps === void 0) {
							const err32 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "apps" }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data12.allowFrom === void 0) {
							const err33 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/required",
								keyword: "required",
								params: { missingProperty: "allowFrom" }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key4 in data12) if (!(key4 === "policy" || key4 === "id" || key4 === "renamedFrom" || key4 === "state" || key4 === "groups" || key4 === "users" || key4 === "apps" || key4 === "allowFrom")) {
							const err34 = {
								instancePath: instancePath + "/cipp/technicians",
								schemaPath: "#/properties/cipp/properties/technicians/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data12.policy !== void 0) {
							let data13 = data12.policy;
							if (typeof data13 === "string") {
								if (func1(data13) > 256) {
									const err35 = {
										instancePath: instancePath + "/cipp/technicians/policy",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (func1(data13) < 1) {
									const err36 = {
										instancePath: instancePath + "/cipp/technicians/policy",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (!pattern5.test(data13)) {
									const err37 = {
										instancePath: instancePath + "/cipp/technicians/policy",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/cipp/technicians/policy",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data12.id !== void 0) {
							let data14 = data12.id;
							if (typeof data14 === "string") {
								if (!pattern4.test(data14)) {
									const err39 = {
										instancePath: instancePath + "/cipp/technicians/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/cipp/technicians/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data12.renamedFrom !== void 0) {
							let data15 = data12.renamedFrom;
							if (typeof data15 === "string") {
								if (func1(data15) > 256) {
									const err41 = {
										instancePath: instancePath + "/cipp/technicians/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (func1(data15) < 1) {
									const err42 = {
										instancePath: instancePath + "/cipp/technicians/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (!pattern5.test(data15)) {
									const err43 = {
										instancePath: instancePath + "/cipp/technicians/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/cipp/technicians/renamedFrom",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data12.state !== void 0) {
							let data16 = data12.state;
							if (typeof data16 !== "string") {
								const err45 = {
									instancePath: instancePath + "/cipp/technicians/state",
									schemaPath: "common.schema.json#/$defs/state/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
							if (!(data16 === "report-only" || data16 === "enabled" || data16 === "disabled")) {
								const err46 = {
									instancePath: instancePath + "/cipp/technicians/state",
									schemaPath: "common.schema.json#/$defs/state/enum",
									keyword: "enum",
									params: { allowedValues: schema47.enum }
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data12.groups !== void 0) {
							let data17 = data12.groups;
							if (Array.isArray(data17)) {
								if (data17.length < 1) {
									const err47 = {
										instancePath: instancePath + "/cipp/technicians/groups",
										schemaPath: "#/properties/cipp/properties/technicians/properties/groups/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								const len1 = data17.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data18 = data17[i1];
									if (typeof data18 === "string") {
										if (func1(data18) > 256) {
											const err48 = {
												instancePath: instancePath + "/cipp/technicians/groups/" + i1,
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										if (func1(data18) < 1) {
											const err49 = {
												instancePath: instancePath + "/cipp/technicians/groups/" + i1,
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
										if (!pattern5.test(data18)) {
											const err50 = {
												instancePath: instancePath + "/cipp/technicians/groups/" + i1,
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
									} else {
										const err51 = {
											instancePath: instancePath + "/cipp/technicians/groups/" + i1,
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/cipp/technicians/groups",
									schemaPath: "#/properties/cipp/properties/technicians/properties/groups/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data12.users !== void 0) {
							let data19 = data12.users;
							if (Array.isArray(data19)) {
								if (data19.length < 1) {
									const err53 = {
										instancePath: instancePath + "/cipp/technicians/users",
										schemaPath: "#/properties/cipp/properties/technicians/properties/users/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								const len2 = data19.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data20 = data19[i2];
									if (typeof data20 === "string") {
										if (func1(data20) > 1024) {
											const err54 = {
												instancePath: instancePath + "/cipp/technicians/users/" + i2,
												schemaPath: "#/properties/cipp/properties/technicians/properties/users/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err54];
											else vErrors.push(err54);
											errors++;
										}
										if (func1(data20) < 1) {
											const err55 = {
												instancePath: instancePath + "/cipp/technicians/users/" + i2,
												schemaPath: "#/properties/cipp/properties/technicians/properties/users/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/cipp/technicians/users/" + i2,
											schemaPath: "#/properties/cipp/properties/technicians/properties/users/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/cipp/technicians/users",
									schemaPath: "#/properties/cipp/properties/technicians/properties/users/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data12.apps !== void 0) {
							let data21 = data12.apps;
							const _errs58 = errors;
							let valid21 = false;
							let passing0 = null;
							const _errs59 = errors;
							if (typeof data21 !== "string") {
								const err58 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/0/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (!(data21 === "all" || data21 === "cipp")) {
								const err59 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.cipp.properties.technicians.properties.apps.oneOf[0].enum }
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							var _valid1 = _errs59 === errors;
							if (_valid1) {
								valid21 = true;
								passing0 = 0;
							}
							const _errs61 = errors;
							if (Array.isArray(data21)) {
								if (data21.length < 1) {
									const err60 = {
										instancePath: instancePath + "/cipp/technicians/apps",
										schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
								const len3 = data21.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data22 = data21[i3];
									if (typeof data22 === "string") {
										if (func1(data22) > 1024) {
											const err61 = {
												instancePath: instancePath + "/cipp/technicians/apps/" + i3,
												schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1024 }
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
										if (func1(data22) < 1) {
											const err62 = {
												instancePath: instancePath + "/cipp/technicians/apps/" + i3,
												schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
									} else {
										const err63 = {
											instancePath: instancePath + "/cipp/technicians/apps/" + i3,
											schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf/1/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
							var _valid1 = _errs61 === errors;
							if (_valid1 && valid21) {
								valid21 = false;
								passing0 = [passing0, 1];
							} else if (_valid1) {
								valid21 = true;
								passing0 = 1;
							}
							if (!valid21) {
								const err65 = {
									instancePath: instancePath + "/cipp/technicians/apps",
									schemaPath: "#/properties/cipp/properties/technicians/properties/apps/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							} else {
								errors = _errs58;
								if (vErrors !== null) {
									if (_errs58) vErrors.length = _errs58;
									else vErrors = null;
								}
							}
						}
						if (data12.allowFrom !== void 0) {
							let data23 = data12.allowFrom;
							if (Array.isArray(data23)) {
								const len4 = data23.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data24 = data23[i4];
									if (typeof data24 === "string") {
										if (func1(data24) > 256) {
											const err66 = {
												instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
										if (func1(data24) < 1) {
											const err67 = {
												instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
										if (!pattern5.test(data24)) {
											const err68 = {
												instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err68];
											else vErrors.push(err68);
											errors++;
										}
									} else {
										const err69 = {
											instancePath: instancePath + "/cipp/technicians/allowFrom/" + i4,
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/cipp/technicians/allowFrom",
									schemaPath: "#/properties/cipp/properties/technicians/properties/allowFrom/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/cipp/technicians",
							schemaPath: "#/properties/cipp/properties/technicians/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data8.serviceAccount !== void 0) {
					let data25 = data8.serviceAccount;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.policy === void 0) {
							const err72 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/required",
								keyword: "required",
								params: { missingProperty: "policy" }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data25.state === void 0) {
							const err73 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/required",
								keyword: "required",
								params: { missingProperty: "state" }
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data25.user === void 0) {
							const err74 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/required",
								keyword: "required",
								params: { missingProperty: "user" }
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						for (const key5 in data25) if (!(key5 === "policy" || key5 === "id" || key5 === "renamedFrom" || key5 === "state" || key5 === "user")) {
							const err75 = {
								instancePath: instancePath + "/cipp/serviceAccount",
								schemaPath: "#/properties/cipp/properties/serviceAccount/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data25.policy !== void 0) {
							let data26 = data25.policy;
							if (typeof data26 === "string") {
								if (func1(data26) > 256) {
									const err76 = {
										instancePath: instancePath + "/cipp/serviceAccount/policy",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (func1(data26) < 1) {
									const err77 = {
										instancePath: instancePath + "/cipp/serviceAccount/policy",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								if (!pattern5.test(data26)) {
									const err78 = {
										instancePath: instancePath + "/cipp/serviceAccount/policy",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/cipp/serviceAccount/policy",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data25.id !== void 0) {
							let data27 = data25.id;
							if (typeof data27 === "string") {
								if (!pattern4.test(data27)) {
									const err80 = {
										instancePath: instancePath + "/cipp/serviceAccount/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/cipp/serviceAccount/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						if (data25.renamedFrom !== void 0) {
							let data28 = data25.renamedFrom;
							if (typeof data28 === "string") {
								if (func1(data28) > 256) {
									const err82 = {
										instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
								if (func1(data28) < 1) {
									const err83 = {
										instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (!pattern5.test(data28)) {
									const err84 = {
										instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
							} else {
								const err85 = {
									instancePath: instancePath + "/cipp/serviceAccount/renamedFrom",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data25.state !== void 0) {
							let data29 = data25.state;
							if (typeof data29 !== "string") {
								const err86 = {
									instancePath: instancePath + "/cipp/serviceAccount/state",
									schemaPath: "common.schema.json#/$defs/state/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
							if (!(data29 === "report-only" || data29 === "enabled" || data29 === "disabled")) {
								const err87 = {
									instancePath: instancePath + "/cipp/serviceAccount/state",
									schemaPath: "common.schema.json#/$defs/state/enum",
									keyword: "enum",
									params: { allowedValues: schema47.enum }
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data25.user !== void 0) {
							let data30 = data25.user;
							if (typeof data30 === "string") {
								if (func1(data30) > 1024) {
									const err88 = {
										instancePath: instancePath + "/cipp/serviceAccount/user",
										schemaPath: "common.schema.json#/$defs/userPrincipalName/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 }
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (!pattern6.test(data30)) {
									const err89 = {
										instancePath: instancePath + "/cipp/serviceAccount/user",
										schemaPath: "common.schema.json#/$defs/userPrincipalName/pattern",
										keyword: "pattern",
										params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/cipp/serviceAccount/user",
									schemaPath: "common.schema.json#/$defs/userPrincipalName/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/cipp/serviceAccount",
							schemaPath: "#/properties/cipp/properties/serviceAccount/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data8.apiClients !== void 0) {
					let data31 = data8.apiClients;
					if (Array.isArray(data31)) {
						const len5 = data31.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data32 = data31[i5];
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
								if (data32.name === void 0) {
									const err92 = {
										instancePath: instancePath + "/cipp/apiClients/" + i5,
										schemaPath: "#/properties/cipp/properties/apiClients/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								if (data32.clientId === void 0) {
									const err93 = {
										instancePath: instancePath + "/cipp/apiClients/" + i5,
										schemaPath: "#/properties/cipp/properties/apiClients/items/required",
										keyword: "required",
										params: { missingProperty: "clientId" }
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
								for (const key6 in data32) if (!(key6 === "name" || key6 === "clientId" || key6 === "allowFrom" || key6 === "ipRanges" || key6 === "unrestricted" || key6 === "reason")) {
									const err94 = {
										instancePath: instancePath + "/cipp/apiClients/" + i5,
										schemaPath: "#/properties/cipp/properties/apiClients/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 }
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
								if (data32.name !== void 0) {
									let data33 = data32.name;
									if (typeof data33 === "string") {
										if (func1(data33) > 256) {
											const err95 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err95];
											else vErrors.push(err95);
											errors++;
										}
										if (func1(data33) < 1) {
											const err96 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err96];
											else vErrors.push(err96);
											errors++;
										}
										if (!pattern5.test(data33)) {
											const err97 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err97];
											else vErrors.push(err97);
											errors++;
										}
									} else {
										const err98 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/name",
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
								if (data32.clientId !== void 0) {
									let data34 = data32.clientId;
									if (typeof data34 === "string") {
										if (!pattern4.test(data34)) {
											const err99 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/clientId",
												schemaPath: "common.schema.json#/$defs/guid/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
									} else {
										const err100 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/clientId",
											schemaPath: "common.schema.json#/$defs/guid/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err100];
										else vErrors.push(err100);
										errors++;
									}
								}
								if (data32.allowFrom !== void 0) {
									let data35 = data32.allowFrom;
									if (Array.isArray(data35)) {
										const len6 = data35.length;
										for (let i6 = 0; i6 < len6; i6++) {
											let data36 = data35[i6];
											if (typeof data36 === "string") {
												if (func1(data36) > 256) {
													const err101 = {
														instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
														schemaPath: "common.schema.json#/$defs/name/maxLength",
														keyword: "maxLength",
														params: { limit: 256 }
													};
													if (vErrors === null) vErrors = [err101];
													else vErrors.push(err101);
													errors++;
												}
												if (func1(data36) < 1) {
													const err102 = {
														instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
														schemaPath: "common.schema.json#/$defs/name/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err102];
													else vErrors.push(err102);
													errors++;
												}
												if (!pattern5.test(data36)) {
													const err103 = {
														instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
														schemaPath: "common.schema.json#/$defs/name/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" }
													};
													if (vErrors === null) vErrors = [err103];
													else vErrors.push(err103);
													errors++;
												}
											} else {
												const err104 = {
													instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom/" + i6,
													schemaPath: "common.schema.json#/$defs/name/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err104];
												else vErrors.push(err104);
												errors++;
											}
										}
									} else {
										const err105 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/allowFrom",
											schemaPath: "#/properties/cipp/properties/apiClients/items/properties/allowFrom/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
								}
								if (data32.ipRanges !== void 0) {
									if (!validate26(data32.ipRanges, {
										instancePath: instancePath + "/cipp/apiClients/" + i5 + "/ipRanges",
										parentData: data32,
										parentDataProperty: "ipRanges",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
										errors = vErrors.length;
									}
								}
								if (data32.unrestricted !== void 0) {
									if (typeof data32.unrestricted !== "boolean") {
										const err106 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/unrestricted",
											schemaPath: "#/properties/cipp/properties/apiClients/items/properties/unrestricted/type",
											keyword: "type",
											params: { type: "boolean" }
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
								}
								if (data32.reason !== void 0) {
									let data39 = data32.reason;
									if (typeof data39 === "string") {
										if (func1(data39) > 1e3) {
											const err107 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
												schemaPath: "common.schema.json#/$defs/reason/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 }
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
										if (func1(data39) < 3) {
											const err108 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
												schemaPath: "common.schema.json#/$defs/reason/minLength",
												keyword: "minLength",
												params: { limit: 3 }
											};
											if (vErrors === null) vErrors = [err108];
											else vErrors.push(err108);
											errors++;
										}
										if (!pattern5.test(data39)) {
											const err109 = {
												instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
												schemaPath: "common.schema.json#/$defs/reason/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err109];
											else vErrors.push(err109);
											errors++;
										}
									} else {
										const err110 = {
											instancePath: instancePath + "/cipp/apiClients/" + i5 + "/reason",
											schemaPath: "common.schema.json#/$defs/reason/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
								}
							} else {
								const err111 = {
									instancePath: instancePath + "/cipp/apiClients/" + i5,
									schemaPath: "#/properties/cipp/properties/apiClients/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
						}
					} else {
						const err112 = {
							instancePath: instancePath + "/cipp/apiClients",
							schemaPath: "#/properties/cipp/properties/apiClients/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data8.roles !== void 0) {
					let data40 = data8.roles;
					if (Array.isArray(data40)) {
						const len7 = data40.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data41 = data40[i7];
							if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
								if (data41.role === void 0) {
									const err113 = {
										instancePath: instancePath + "/cipp/roles/" + i7,
										schemaPath: "#/properties/cipp/properties/roles/items/required",
										keyword: "required",
										params: { missingProperty: "role" }
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
								for (const key7 in data41) if (!(key7 === "role" || key7 === "allowFrom" || key7 === "ipRanges")) {
									const err114 = {
										instancePath: instancePath + "/cipp/roles/" + i7,
										schemaPath: "#/properties/cipp/properties/roles/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
								if (data41.role !== void 0) {
									let data42 = data41.role;
									if (typeof data42 === "string") {
										if (func1(data42) > 256) {
											const err115 = {
												instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
												schemaPath: "common.schema.json#/$defs/name/maxLength",
												keyword: "maxLength",
												params: { limit: 256 }
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
										if (func1(data42) < 1) {
											const err116 = {
												instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
												schemaPath: "common.schema.json#/$defs/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err116];
											else vErrors.push(err116);
											errors++;
										}
										if (!pattern5.test(data42)) {
											const err117 = {
												instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
												schemaPath: "common.schema.json#/$defs/name/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/cipp/roles/" + i7 + "/role",
											schemaPath: "common.schema.json#/$defs/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
								if (data41.allowFrom !== void 0) {
									let data43 = data41.allowFrom;
									if (Array.isArray(data43)) {
										const len8 = data43.length;
										for (let i8 = 0; i8 < len8; i8++) {
											let data44 = data43[i8];
											if (typeof data44 === "string") {
												if (func1(data44) > 256) {
													const err119 = {
														instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
														schemaPath: "common.schema.json#/$defs/name/maxLength",
														keyword: "maxLength",
														params: { limit: 256 }
													};
													if (vErrors === null) vErrors = [err119];
													else vErrors.push(err119);
													errors++;
												}
												if (func1(data44) < 1) {
													const err120 = {
														instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
														schemaPath: "common.schema.json#/$defs/name/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													};
													if (vErrors === null) vErrors = [err120];
													else vErrors.push(err120);
													errors++;
												}
												if (!pattern5.test(data44)) {
													const err121 = {
														instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
														schemaPath: "common.schema.json#/$defs/name/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" }
													};
													if (vErrors === null) vErrors = [err121];
													else vErrors.push(err121);
													errors++;
												}
											} else {
												const err122 = {
													instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom/" + i8,
													schemaPath: "common.schema.json#/$defs/name/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err122];
												else vErrors.push(err122);
												errors++;
											}
										}
									} else {
										const err123 = {
											instancePath: instancePath + "/cipp/roles/" + i7 + "/allowFrom",
											schemaPath: "#/properties/cipp/properties/roles/items/properties/allowFrom/type",
											keyword: "type",
											params: { type: "array" }
										};
										if (vErrors === null) vErrors = [err123];
										else vErrors.push(err123);
										errors++;
									}
								}
								if (data41.ipRanges !== void 0) {
									if (!validate26(data41.ipRanges, {
										instancePath: instancePath + "/cipp/roles/" + i7 + "/ipRanges",
										parentData: data41,
										parentDataProperty: "ipRanges",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err124 = {
									instancePath: instancePath + "/cipp/roles/" + i7,
									schemaPath: "#/properties/cipp/properties/roles/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/cipp/roles",
							schemaPath: "#/properties/cipp/properties/roles/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/cipp",
					schemaPath: "#/properties/cipp/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.conditionalAccess !== void 0) {
			if (!validate31(data.conditionalAccess, {
				instancePath: instancePath + "/conditionalAccess",
				parentData: data,
				parentDataProperty: "conditionalAccess",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.accept !== void 0) {
			if (!validate39(data.accept, {
				instancePath: instancePath + "/accept",
				parentData: data,
				parentDataProperty: "accept",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate43(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err127 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err127];
		else vErrors.push(err127);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const client = validate47;
const schema92 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "client.schema.json",
	"title": "ClientFile",
	"description": "One client tenant of the MSP.",
	"type": "object",
	"additionalProperties": false,
	"required": ["tenant", "cippAccess"],
	"properties": {
		"tenant": { "$ref": "common.schema.json#/$defs/tenant" },
		"cippAccess": {
			"description": "gdap: CIPP comes in as a service provider of the MSP's tenant. direct: CIPP signs in with a service account of this tenant.",
			"type": "string",
			"enum": ["gdap", "direct"]
		},
		"serviceAccount": {
			"$ref": "common.schema.json#/$defs/userPrincipalName",
			"description": "The CIPP service account of this tenant. With cippAccess direct only."
		},
		"skipPolicies": {
			"description": "Policies from which the MSP is deliberately not excluded.",
			"type": "array",
			"items": {
				"title": "SkippedPolicy",
				"description": "A policy that is left without the exclusion.",
				"type": "object",
				"additionalProperties": false,
				"required": ["policy", "reason"],
				"properties": {
					"policy": {
						"$ref": "common.schema.json#/$defs/name",
						"description": "The policy's name."
					},
					"id": {
						"$ref": "common.schema.json#/$defs/guid",
						"description": "The policy's id, where its name is not unique."
					},
					"reason": { "$ref": "common.schema.json#/$defs/reason" }
				}
			},
			"examples": [[{
				"policy": "Block legacy authentication",
				"reason": "CIPP does not use legacy authentication."
			}]]
		},
		"breakGlass": { "$ref": "common.schema.json#/$defs/breakGlass" },
		"conditionalAccess": { "$ref": "conditional-access.schema.json#/$defs/conditionalAccess" },
		"accept": { "$ref": "common.schema.json#/$defs/accept" },
		"removed": { "$ref": "common.schema.json#/$defs/removed" }
	},
	"if": {
		"properties": { "cippAccess": { "const": "direct" } },
		"required": ["cippAccess"]
	},
	"then": { "required": ["serviceAccount"] },
	"else": { "not": { "required": ["serviceAccount"] } }
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "name")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern4.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/$defs/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/$defs/guid/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func1(data1) > 256) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/maxLength",
						keyword: "maxLength",
						params: { limit: 256 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/$defs/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/$defs/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.users === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "users" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "users")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.users !== void 0) {
			let data0 = data.users;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func1(data1) > 1024) {
							const err2 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (!pattern6.test(data1)) {
							const err3 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/$defs/userPrincipalName/pattern",
								keyword: "pattern",
								params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/users/" + i0,
							schemaPath: "#/$defs/userPrincipalName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "namedLocations" || key0 === "policies")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.namedLocations !== void 0) {
			let data0 = data.namedLocations;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate32(data0[i0], {
					instancePath: instancePath + "/namedLocations/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/namedLocations",
					schemaPath: "#/properties/namedLocations/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate36(data2[i1], {
					instancePath: instancePath + "/policies/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate40(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate44(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cippAccess === void 0 && "cippAccess") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.cippAccess !== void 0) {
			if ("direct" !== data.cippAccess) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.serviceAccount === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "serviceAccount" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		const _errs6 = errors;
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.serviceAccount === void 0 && "serviceAccount") {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (_errs7 === errors) {
			const err4 = {
				instancePath,
				schemaPath: "#/else/not",
				keyword: "not",
				params: {}
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else {
			errors = _errs6;
			if (vErrors !== null) {
				if (_errs6) vErrors.length = _errs6;
				else vErrors = null;
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tenant === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tenant" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.cippAccess === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cippAccess" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tenant" || key0 === "cippAccess" || key0 === "serviceAccount" || key0 === "skipPolicies" || key0 === "breakGlass" || key0 === "conditionalAccess" || key0 === "accept" || key0 === "removed")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.tenant !== void 0) {
			if (!validate48(data.tenant, {
				instancePath: instancePath + "/tenant",
				parentData: data,
				parentDataProperty: "tenant",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
				errors = vErrors.length;
			}
		}
		if (data.cippAccess !== void 0) {
			let data2 = data.cippAccess;
			if (typeof data2 !== "string") {
				const err9 = {
					instancePath: instancePath + "/cippAccess",
					schemaPath: "#/properties/cippAccess/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data2 === "gdap" || data2 === "direct")) {
				const err10 = {
					instancePath: instancePath + "/cippAccess",
					schemaPath: "#/properties/cippAccess/enum",
					keyword: "enum",
					params: { allowedValues: schema92.properties.cippAccess.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.serviceAccount !== void 0) {
			let data3 = data.serviceAccount;
			if (typeof data3 === "string") {
				if (func1(data3) > 1024) {
					const err11 = {
						instancePath: instancePath + "/serviceAccount",
						schemaPath: "common.schema.json#/$defs/userPrincipalName/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern6.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/serviceAccount",
						schemaPath: "common.schema.json#/$defs/userPrincipalName/pattern",
						keyword: "pattern",
						params: { pattern: "^[^@\\s]+@[^@\\s]+$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/serviceAccount",
					schemaPath: "common.schema.json#/$defs/userPrincipalName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.skipPolicies !== void 0) {
			let data4 = data.skipPolicies;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.policy === void 0) {
							const err14 = {
								instancePath: instancePath + "/skipPolicies/" + i0,
								schemaPath: "#/properties/skipPolicies/items/required",
								keyword: "required",
								params: { missingProperty: "policy" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.reason === void 0) {
							const err15 = {
								instancePath: instancePath + "/skipPolicies/" + i0,
								schemaPath: "#/properties/skipPolicies/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "policy" || key1 === "id" || key1 === "reason")) {
							const err16 = {
								instancePath: instancePath + "/skipPolicies/" + i0,
								schemaPath: "#/properties/skipPolicies/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.policy !== void 0) {
							let data6 = data5.policy;
							if (typeof data6 === "string") {
								if (func1(data6) > 256) {
									const err17 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
										schemaPath: "common.schema.json#/$defs/name/maxLength",
										keyword: "maxLength",
										params: { limit: 256 }
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (func1(data6) < 1) {
									const err18 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
										schemaPath: "common.schema.json#/$defs/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (!pattern5.test(data6)) {
									const err19 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
										schemaPath: "common.schema.json#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/skipPolicies/" + i0 + "/policy",
									schemaPath: "common.schema.json#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data5.id !== void 0) {
							let data7 = data5.id;
							if (typeof data7 === "string") {
								if (!pattern4.test(data7)) {
									const err21 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/id",
										schemaPath: "common.schema.json#/$defs/guid/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/skipPolicies/" + i0 + "/id",
									schemaPath: "common.schema.json#/$defs/guid/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data5.reason !== void 0) {
							let data8 = data5.reason;
							if (typeof data8 === "string") {
								if (func1(data8) > 1e3) {
									const err23 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
										schemaPath: "common.schema.json#/$defs/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 }
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (func1(data8) < 3) {
									const err24 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
										schemaPath: "common.schema.json#/$defs/reason/minLength",
										keyword: "minLength",
										params: { limit: 3 }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (!pattern5.test(data8)) {
									const err25 = {
										instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
										schemaPath: "common.schema.json#/$defs/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/skipPolicies/" + i0 + "/reason",
									schemaPath: "common.schema.json#/$defs/reason/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/skipPolicies/" + i0,
							schemaPath: "#/properties/skipPolicies/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/skipPolicies",
					schemaPath: "#/properties/skipPolicies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.breakGlass !== void 0) {
			if (!validate50(data.breakGlass, {
				instancePath: instancePath + "/breakGlass",
				parentData: data,
				parentDataProperty: "breakGlass",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
				errors = vErrors.length;
			}
		}
		if (data.conditionalAccess !== void 0) {
			if (!validate52(data.conditionalAccess, {
				instancePath: instancePath + "/conditionalAccess",
				parentData: data,
				parentDataProperty: "conditionalAccess",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
				errors = vErrors.length;
			}
		}
		if (data.accept !== void 0) {
			if (!validate56(data.accept, {
				instancePath: instancePath + "/accept",
				parentData: data,
				parentDataProperty: "accept",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0) {
			if (!validate59(data.removed, {
				instancePath: instancePath + "/removed",
				parentData: data,
				parentDataProperty: "removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
validate47.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/policy/validate.ts
function validate(kind, source) {
	if (kind === "msp") return isMsp(source) ? {
		msp: source,
		errors: []
	} : { errors: msp.errors ?? [] };
	return isClient(source) ? {
		client: source,
		errors: []
	} : { errors: client.errors ?? [] };
}
function isMsp(source) {
	return msp(source.value);
}
function isClient(source) {
	return client(source.value);
}
// src/policy/load.ts
/** Beyond this many in one file, the rest most likely follows from the first. */
const mostProblems = 100;
/** Reads `msp.yaml` and `clients/*.yaml`. Never throws for what is wrong with them: each is a problem. */
async function loadEstate(directory) {
	const listing = await listPolicies(directory);
	const words = /* @__PURE__ */ new Map();
	const files = [];
	for (const path of listing.paths) files.push(await loadFile(path, words));
	const sources = files.flatMap(({ source }) => source ?? []);
	const ofKind = (wanted) => files.flatMap(({ kind, source }) => kind === wanted ? source ?? [] : []);
	const twice = checkTenants(ofKind("msp")[0], ofKind("client"));
	const problems = withExcerpts(limited(sorted([
		...listing.problems,
		...files.flatMap((file) => file.problems),
		...twice
	])), sources);
	return {
		estate: problems.length === 0 ? estateOf(directory, files) : void 0,
		problems,
		files: listing.paths.length
	};
}
async function loadFile({ kind, path, file }, words) {
	const read = readTextFile(path);
	if ("fault" in read) {
		const { line = 1, ...words } = read.fault;
		return {
			kind,
			problems: [{
				...words,
				position: {
					file,
					line,
					column: 1
				}
			}]
		};
	}
	const { source, problems, sound } = parsePolicy(file, read.text, words);
	if (!sound) return {
		kind,
		source,
		problems
	};
	const { errors, ...validated } = validate(kind, source);
	const mismatches = errors.length === 0 ? [] : await explain(kind, source, errors);
	const follows = followingFrom(problems);
	const further = [...mismatches, ...checkFile(source)].filter((one) => !follows(one));
	return {
		...validated,
		kind,
		source,
		problems: [...problems, ...further]
	};
}
/** The words for errors are loaded when there are any: most runs need none. */
async function explain(kind, source, errors) {
	const { explainErrors } = await import("./explain.js");
	return explainErrors(kind, source, errors);
}
/** Whether a problem most likely comes from one that is told of already: in a line that is no YAML, or in its place. */
function followingFrom(earlier) {
	const placeOf = ({ position: { line, column } }) => `${line}:${column}`;
	const places = new Set(earlier.map(placeOf));
	const broken = earlier.filter(({ code }) => code === "yaml-syntax").map(({ position }) => position.line);
	const lines = new Set(broken);
	return (problem) => lines.has(problem.position.line) || places.has(placeOf(problem));
}
function estateOf(directory, files) {
	const msp = files.find((file) => file.msp !== void 0)?.msp;
	const clients = files.flatMap(({ client }) => client === void 0 ? [] : located(client));
	return msp && {
		directory,
		msp: located(msp),
		clients
	};
}
/** What is left of a file once all is well: an estate is kept for as long as a run lasts. */
function located({ file, value, at }) {
	return {
		file,
		value,
		at
	};
}
function sorted(problems) {
	const keyOf = ({ code, message, position: { file, line, column } }) => JSON.stringify([
		file,
		line,
		column,
		code,
		message
	]);
	return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()].sort(({ position: a }, { position: b }) => {
		if (a.file !== b.file) return a.file < b.file ? -1 : 1;
		return a.line - b.line || a.column - b.column;
	});
}
function limited(problems) {
	const counts = /* @__PURE__ */ new Map();
	const kept = [];
	for (const problem of problems) {
		const { file } = problem.position;
		const count = (counts.get(file) ?? 0) + 1;
		counts.set(file, count);
		if (count <= mostProblems) kept.push(problem);
		if (count === 101) {
			const message = `There are ${problems.filter((one) => one.position.file === file).length - mostProblems} more problems in this file, from here on.`;
			kept.push({
				code: "more-problems",
				message,
				position: problem.position
			});
		}
	}
	return kept;
}
function withExcerpts(problems, sources) {
	const texts = new Map(sources.map(({ file, text }) => [file, text]));
	const lines = /* @__PURE__ */ new Map();
	return problems.map((problem) => {
		const { file, line } = problem.position;
		const text = texts.get(file);
		if (text === void 0) return problem;
		const known = lines.get(file) ?? text.split("\n");
		lines.set(file, known);
		return {
			...problem,
			excerpt: excerptOf((known[line - 1] ?? "").replace(/\r$/, ""), problem.position)
		};
	});
}
export { isScalar as a, addressClass as c, require_ipaddr as d, isMap as i, blockOf as l, parseDocument as n, judgePlace as o, LineCounter as r, readTextFile as s, loadEstate as t, parseIpRange as u };
